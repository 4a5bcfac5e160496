import type { OccupationTable } from '../rows.ts'

/** ISCO-08 sub-major groups 25 and 35: information and communications technology. */
export const softwareAndData: OccupationTable = `
== 2511 business-analysis
Systems analyst = IT business analyst, IT systems analyst, requirements engineer, requirements analyst, functional consultant, IT analyst,
    business systems analyst IT, Systemanalytiker/in, Anforderungsmanager/in, analyste système, analyste fonctionnel informatique,
    consultant/e fonctionnel, analista de sistemas, analista funcional
ERP consultant = SAP consultant, SAP analyst, Oracle consultant, Dynamics consultant, ERP analyst, SAP Berater/in, SAP Consultantin, ERP Berater/in,
    consultant/e SAP, consultant/e ERP, consultor/a SAP, consultor/a ERP
IT consultant = technology consultant, ICT consultant, digital consultant, IT advisor, IT Berater/in, IT Consultantin, consultant/e informatique,
    consultant/e technique, consultor/a informático/a, consultor/a IT
Business intelligence analyst = BI analyst, BI developer, BI consultant, business intelligence developer, business intelligence consultant,
    reporting analyst, Power BI developer, Tableau developer, BI Entwickler/in, BI Berater/in, consultant/e BI, développeur/euse BI, analista BI,
    consultor/a BI
Data protection analyst IT; IT process analyst; ITIL consultant; SAP functional consultant; Salesforce consultant; Salesforce administrator;
    ERP administrator; Healthcare IT analyst; Business intelligence architect; Product data analyst IT; Digital transformation analyst
== 2511 software
Enterprise architect = solution architect, IT architect, technical architect, application architect, systems architect, IT Architekt/in,
    Lösungsarchitekt/in, Unternehmensarchitekt/in, architecte SI, architecte solution, architecte technique, arquitecto/a de soluciones,
    arquitecto/a empresarial
Software architect = lead software architect, Softwarearchitekt/in, architecte logiciel, arquitecto/a de software
Solutions architect; Integration architect; Cloud solutions architect; Security solutions architect; Domain architect
== 2511 data-engineering
Data architect = big data architect, Datenarchitekt/in, architecte data, arquitecto/a de datos
== 2512 software
Software engineer = software developer, developer, dev, software dev, SWE, SDE, software development engineer, application engineer software,
    member of technical staff, Softwareentwickler/in, Entwickler/in, Softwareingenieur/in, Software Entwickler/in, ingénieur/e logiciel,
    ingénieur/e développement, ingénieur/e études et développement, ingénieur/e en développement logiciel, développeur/euse,
    développeur/euse logiciel, ingénieur/e informatique, ingeniero/a de software, desarrollador/a, desarrollador/a de software,
    ingeniero/a informático/a
Backend developer = back end developer, backend engineer, back end engineer, backend dev, back end dev, backend software engineer,
    server side developer, Backend Entwickler/in, développeur/euse back end, développeur/euse backend, desarrollador/a backend,
    desarrollador/a back end
Full stack developer = fullstack developer, full stack engineer, fullstack engineer, full stack dev, fullstack dev, full stack software engineer,
    full stack web developer, Fullstack Entwickler/in, Full Stack Entwickler/in, développeur/euse full stack, développeur/euse fullstack,
    desarrollador/a full stack, desarrollador/a fullstack
Java developer = Java engineer, Java software engineer, Java dev, Java Entwickler/in, développeur/euse Java, desarrollador/a Java, programador/a Java
Python developer = Python engineer, Django developer, Python dev, Python Entwickler/in, développeur/euse Python, desarrollador/a Python
.NET developer = dot net developer, C# developer, ASP.NET developer, NET Entwickler/in, C# Entwickler/in, développeur/euse .NET, développeur/euse C#,
    desarrollador/a .NET
C++ developer = C developer, C++ engineer, C++ Entwickler/in, développeur/euse C++, desarrollador/a C++
Go developer = Golang developer, Go engineer, Golang engineer, Rust engineer, Scala engineer
Blockchain developer = smart contract developer, web3 developer, solidity developer, Blockchain Entwickler/in, développeur/euse blockchain,
    desarrollador/a blockchain
Game developer = video game developer, game programmer, gameplay programmer, Unity developer, Unreal developer, Spieleentwickler/in,
    développeur/euse de jeux vidéo, desarrollador/a de videojuegos
Graphics programmer = rendering engineer, simulation software engineer, AR developer, VR developer, XR developer
Technical lead software = tech lead, technical lead, software team lead, lead developer, development team lead, lead software engineer,
    Teamleiter Softwareentwicklung, lead développeur, líder técnico
Salesforce developer = CRM developer, Salesforce engineer, ServiceNow developer, Dynamics developer, développeur/euse Salesforce,
    desarrollador/a Salesforce
Integration developer = middleware developer, MuleSoft developer
API developer; Compiler engineer; Desktop application developer; Rust developer; Scala developer; Kotlin developer; Ruby developer; Node.js developer;
    Perl developer; R developer; Quantum software engineer; Robotics software engineer; Automotive software engineer; Medical software engineer;
    Trading systems developer; Open source maintainer; Engineering lead; AR and VR developer; Simulation developer; Search engineer; Payments engineer
== 2512 mobile
Mobile developer = mobile app developer, mobile engineer, app developer, iOS engineer, Android engineer, Swift developer, App Entwickler/in,
    Android Entwickler/in, iOS Entwickler/in, développeur/euse mobile, développeur/euse Android, développeur/euse iOS, desarrollador/a móvil,
    desarrollador/a de aplicaciones móviles, desarrollador/a Android
iOS developer; Android developer; Flutter developer; React Native developer
== 2512 machine-learning
Machine learning engineer = ML engineer, AI engineer, artificial intelligence engineer, deep learning engineer, LLM engineer, generative AI engineer,
    AI developer, ML Ingenieur/in, KI Entwickler/in, KI Ingenieur/in, ingénieur/e machine learning, ingénieur/e IA,
    ingénieur/e en intelligence artificielle, ingeniero/a de machine learning, ingeniero/a de inteligencia artificial
AI researcher = machine learning researcher, AI research scientist, ML scientist, NLP researcher, chercheur/euse en IA, investigador/a en IA
Data annotation specialist = data labeller, data annotator
MLOps engineer; Computer vision engineer; NLP engineer; Prompt engineer; Speech recognition engineer; Recommendation systems engineer;
    AI product engineer
== 2512 data-engineering
Data engineer = big data engineer, data platform engineer, data warehouse engineer, data pipeline engineer, cloud data engineer, Dateningenieur/in,
    Data Engineerin, ingénieur/e data, ingénieur/e de données, ingeniero/a de datos
Analytics engineer = data modeler, dbt developer
Data governance analyst = data steward, data governance manager, data quality analyst
Master data manager = master data specialist, Stammdatenmanager/in
ETL developer; Data warehouse developer; Streaming data engineer
== 2513 web-front-end
Front end developer = frontend developer, front end engineer, frontend engineer, front end dev, frontend dev, UI developer, UI engineer,
    JavaScript developer, TypeScript developer, Frontend Entwickler/in, développeur/euse front end, développeur/euse front,
    développeur/euse JavaScript, intégrateur/rice web, desarrollador/a front end, desarrollador/a frontend, maquetador/a web
Web developer = web programmer, website developer, Laravel developer, Symfony developer, Ruby on Rails developer, Magento developer, Webentwickler/in,
    PHP Entwickler/in, développeur/euse web, développeur/euse PHP, desarrollador/a web, programador/a web, desarrollador/a PHP
Multimedia developer = interactive media developer, digital media developer, Multimediaentwickler/in, développeur/euse multimédia
React developer; Angular developer; Vue developer; PHP developer; WordPress developer; Drupal developer; Shopify developer;
    Web accessibility developer; Email developer; Interactive media designer
== 2514 software
Applications programmer = programmer, computer programmer, application developer, programmer analyst, analyst programmer, application programmer,
    applications developer, Programmierer/in, Anwendungsentwickler/in, Fachinformatiker Anwendungsentwicklung,
    Fachinformatikerin Anwendungsentwicklung, programmeur/euse, analyste programmeur/euse, développeur/euse d'applications, programador/a,
    analista programador/a
Mainframe programmer = COBOL developer, COBOL programmer, ABAP developer, SAP ABAP developer, SAP developer, RPG programmer, ABAP Entwickler/in,
    développeur/euse COBOL, développeur/euse ABAP
RPA developer = automation developer, robotic process automation developer, low code developer, RPA Entwickler/in, développeur/euse RPA
SQL developer = database developer, PL SQL developer, Datenbankentwickler/in, développeur/euse SQL, desarrollador/a SQL
== 2519 quality-assurance
Software tester = QA engineer, QA analyst, test engineer, quality assurance engineer software, QA tester, software test engineer, tester,
    test analyst, manual tester, QA specialist, Softwaretester/in, Testingenieur/in, Testmanager/in, testeur/euse, testeur/euse logiciel,
    ingénieur/e test, ingénieur/e QA, analyste QA, probador/a de software, ingeniero/a de pruebas, analista QA
Test automation engineer = SDET, automation tester, QA automation engineer, test automation developer, software development engineer in test,
    Testautomatisierer/in, ingénieur/e automatisation de tests, automatizador/a de pruebas
QA lead = QA manager software, test lead, head of QA, responsable QA
Performance tester = performance test engineer
Game tester; Accessibility tester; Security tester; Usability tester; Test manager; Localisation tester
== 2519 devops
DevOps engineer = SRE, infrastructure as code engineer, CI CD engineer, DevSecOps engineer, production engineer software, DevOps Ingenieur/in,
    DevOps Entwickler/in, ingénieur/e DevOps, ingeniero/a DevOps
Cloud engineer = AWS engineer, Azure engineer, cloud infrastructure engineer, cloud developer, AWS architect, Azure architect, Kubernetes engineer,
    Cloud Architekt/in, ingénieur/e cloud, architecte cloud, ingeniero/a cloud, arquitecto/a cloud
Site reliability engineer; Platform engineer; Release engineer; Build engineer; Observability engineer; FinOps specialist; Cloud architect;
    Chaos engineer
== 2521 it-operations
Database administrator = DBA, Oracle DBA, SQL Server DBA, database engineer, database manager, PostgreSQL DBA, Datenbankadministrator/in,
    administrateur/rice de bases de données, administrador/a de bases de datos
Database designer = database analyst, concepteur/rice de bases de données, diseñador/a de bases de datos
Database architect; Data modeller; NoSQL administrator
== 2522 it-operations
System administrator = systems administrator, sysadmin, server administrator, IT administrator, IT system administrator, Unix administrator,
    Citrix administrator, Systemadministrator/in, IT Administratorin, Fachinformatiker Systemintegration, Fachinformatikerin Systemintegration,
    administrateur/rice système, administrateur/rice systèmes et réseaux, administrador/a de sistemas
Systems engineer IT = IT systems engineer, infrastructure engineer, IT infrastructure engineer, Linux engineer, Windows engineer, IT engineer,
    Systemingenieur/in, Systemtechniker/in, ingénieur/e système, ingénieur/e systèmes et réseaux, ingénieur/e infrastructure, ingeniero/a de sistemas
Email administrator = Exchange administrator
Identity and access management engineer = IAM engineer, IAM specialist
Linux administrator; Windows administrator; Cloud administrator; Virtualisation engineer; Storage engineer; Backup administrator;
    Middleware administrator; High performance computing engineer
== 2523 it-operations
Network engineer = network administrator, network specialist, Cisco engineer, network operations engineer, Netzwerkadministrator/in,
    Netzwerkingenieur/in, Netzwerktechniker/in, ingénieur/e réseau, ingénieur/e réseaux, administrateur/rice réseau, architecte réseau,
    ingeniero/a de redes, administrador/a de redes
Network architect; Wireless engineer; Network automation engineer; Network analyst
== 2529 cyber-security
Security engineer = cyber security engineer, cybersecurity engineer, information security engineer, IT security engineer, network security engineer,
    IT Sicherheitsingenieur/in, ingénieur/e sécurité informatique, ingénieur/e cybersécurité, architecte sécurité, ingeniero/a de ciberseguridad,
    arquitecto/a de seguridad
Security analyst = cyber security analyst, cybersecurity analyst, SOC analyst, information security analyst, IT security analyst, threat analyst,
    vulnerability analyst, cyber security specialist, cybersecurity specialist, IT security specialist, IT Sicherheitsanalyst/in,
    IT Security Spezialist, analyste cybersécurité, analyste SOC, analyste sécurité, analista de ciberseguridad, analista de seguridad informática
Penetration tester = pentester, ethical hacker, red team operator, offensive security engineer, Penetrationstester/in, testeur/euse d'intrusion,
    hacker ético
Information security officer = information security consultant, cyber security consultant, IT security consultant, GRC analyst, ISMS manager,
    Informationssicherheitsbeauftragter, Informationssicherheitsbeauftragte, IT Sicherheitsbeauftragter, consultant/e cybersécurité,
    consultor/a de ciberseguridad
Digital forensics analyst = computer forensics analyst, IT Forensiker/in, analista forense digital
Cloud security engineer; Application security engineer; Security architect; Incident responder; Threat intelligence analyst; Malware analyst;
    SOC manager; Cryptography engineer; Security awareness officer; Vulnerability manager; OT security engineer
== 3511 it-operations
ICT operations technician = computer operator, data centre technician, data center technician, IT operations technician, NOC technician, NOC engineer,
    Rechenzentrumstechniker/in, Operator Rechenzentrum, technicien/ne d'exploitation informatique, pupitreur/euse, operador/a de sistemas
== 3512 it-support
IT support technician = help desk technician, helpdesk analyst, service desk analyst, desktop support technician, IT support specialist,
    technical support specialist, IT technician, support technician IT, first line support, second line support, IT helpdesk, user support technician,
    desktop support engineer, IT support engineer, IT support analyst, support engineer, application support analyst, application support engineer,
    technical support engineer, technical support representative, IT specialist, IT Supporter/in, IT Techniker/in, Helpdesk Mitarbeiter/in,
    IT Support Mitarbeiter/in, Anwendungsbetreuer/in, technicien/ne support, technicien/ne support informatique, technicien/ne informatique,
    technicien/ne helpdesk, technicien/ne de proximité, técnico/a de soporte, técnico/a informático/a, técnico/a de soporte informático,
    técnico/a helpdesk
== 3513 it-operations
Network technician = network support technician, LAN technician, network operations technician, technicien/ne réseau,
    technicien/ne systèmes et réseaux, técnico/a de redes, técnico/a de sistemas
== 3514 web-front-end
Web technician = webmaster, website administrator, web content administrator, CMS administrator, Webmasterin, técnico/a web
== 3521 media
Broadcast technician = audiovisual technician, AV technician, audio engineer, sound technician, cameraman, Tontechniker/in, Kameramann/frau,
    Veranstaltungstechniker/in, Fachkraft für Veranstaltungstechnik, ingénieur/e du son, technicien/ne son, technicien/ne audiovisuel, cadreur/euse,
    régisseur/euse lumière, técnico/a de sonido, técnico/a audiovisual, operador/a de cámara
Video editor = film editor, post production editor, video producer, Videoeditor/in, Cutter/in, Filmeditor/in, monteur/euse vidéo, editor/a de vídeo,
    montador/a de vídeo
Projectionist = Filmvorführer/in, projectionniste, proyeccionista
Sound engineer; Lighting technician; Camera operator; Broadcast engineer; Video technician; Boom operator; Live streaming technician;
    Recording engineer; Vision mixer
== 3522 telecommunications
Telecommunications technician = telecom technician, radio technician, fibre technician, fiber optic technician, mobile network technician,
    Telekommunikationstechniker/in, technicien/ne télécom, technicien/ne fibre optique, técnico/a de telecomunicaciones
`
