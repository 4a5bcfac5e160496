import type { LexiconTable } from '../rows.ts'

/** Databases, clouds, security, AI, business applications: products and practices that the older files do not name. */
export const itProducts: LexiconTable = `
== method .8 < machine-learning
Support vector machines = SVM, SVMs, kernel methods @ .75
Random forests = random forest, gradient boosted trees; Gradient boosting; Decision trees @ .75
Naive Bayes = naive Bayes classifiers @ .75
Logistic regression = régression logistique, logistische Regression @ .75
K-means clustering = k-means; DBSCAN @ .75
Gaussian processes = Bayesian optimisation @ .75
Dimensionality reduction = PCA, principal component analysis, t-SNE, UMAP @ .8
Ensemble learning = model stacking, bagging and boosting @ .8
Federated learning = privacy-preserving machine learning @ .9
Self-supervised learning = contrastive learning, active learning models @ .9
Graph neural networks = GNN, GNNs, graph machine learning @ .9 < deep-learning
Diffusion models = latent diffusion, text-to-image models, image generation models @ .9 < deep-learning
Object detection = image segmentation, semantic segmentation, instance segmentation, object tracking @ .8 < computer-vision
Optical character recognition = OCR, Tesseract OCR, document AI, intelligent document processing @ .7 < computer-vision
Facial recognition = face recognition, biometrics recognition, pose estimation @ .8 < computer-vision
SLAM? #slam = simultaneous localization and mapping, visual odometry, visual SLAM @ .9 < robotics
Motion planning = path planning robotics, MoveIt, trajectory optimisation @ .9 < robotics
Sentiment analysis = opinion mining, text classification @ .8 < natural-language-processing
Named entity recognition = NER, entity extraction @ .8 < natural-language-processing
Topic modelling = LDA topic models @ .8 < natural-language-processing
Question answering @ .8 < natural-language-processing
Text summarisation = abstractive summarization @ .8 < natural-language-processing
Machine translation models = neural machine translation @ .8 < natural-language-processing
Text to speech = speech synthesis, TTS, voice cloning @ .8
Fine-tuning LLMs = instruction tuning, parameter-efficient fine-tuning, PEFT @ .9 < large-language-models
LLM evaluation = LLM evals, AI red teaming, hallucination detection @ .9 < large-language-models
Demand forecasting models #forecasting-models = ARIMA, Prophet forecasting, LSTM forecasting, SARIMA @ .8 < time-series-analysis
Causal inference = uplift modelling, difference-in-differences, propensity score matching, instrumental variables @ .85 < statistics
Survival analysis = Kaplan-Meier, Cox regression @ .85 < biostatistics
Experimental design statistics #multivariate-analysis = MANOVA, factor analysis, structural equation modelling @ .7 < statistics
Sampling methods = survey sampling, sampling theory, Stichprobenverfahren @ .7 < statistics
Optimisation algorithms = linear programming, integer programming, mixed-integer programming, metaheuristics,
    genetic algorithms @ .8 < operations-research
Discrete-event simulation = simulation modelling; Arena simulation; AnyLogic; FlexSim; Plant Simulation; Simio < operations-research @ .8
Numerical analysis = numerical methods, scientific computing, Numerik, analyse numérique @ .75 < mathematics
Differential equations = PDEs, partial differential equations, équations différentielles @ .75 < mathematics
Topology mathematics #topology = algebraic topology @ .75 < mathematics
Abstract algebra; Number theory; Group theory < mathematics @ .75
Real analysis; Measure theory < mathematics @ .75
Discrete mathematics; Combinatorics; Graph theory < mathematics @ .75
Stochastic processes; Stochastic calculus; Markov chains < mathematics @ .75
JAX framework = JAX library @ .85
PyTorch Lightning @ .85
fastai = fast.ai @ .85
PaddlePaddle @ .85
Apache Mahout; Spark MLlib @ .85
Weka data mining #weka; Orange data mining @ .85
SAS Viya = SAS Enterprise Miner, SAS Visual Analytics @ .85
Stata software #stata-software @ .85
Statgraphics = Statistica @ .85
Haystack framework @ .85
vLLM; Ollama; llama.cpp @ .85
OpenVINO; NVIDIA Triton @ .85
Comet ML @ .85
Metaflow @ .85
Feast feature store; Tecton @ .85
Label Studio; CVAT; Labelbox @ .85
OpenAI API = GPT-4, OpenAI @ .85
Claude AI = Anthropic Claude @ .85
Google Gemini = Gemini AI @ .85
Rasa chatbots; Botpress @ .85

== tool .75 < databases
Amazon Aurora = AWS Aurora
Azure SQL Database
Google BigQuery
Cloud Firestore
ClickHouse
DuckDB
SAP HANA = HANA database
SingleStore = MemSQL
ScyllaDB
ArangoDB
OrientDB
RavenDB
Ingres database #ingres
Progress OpenEdge = OpenEdge ABL
InterSystems Caché #intersystems = InterSystems IRIS, MUMPS?
4D database #4d-database = 4th Dimension
Hazelcast
Apache Ignite
QuestDB; kdb+
PlanetScale; Neon Postgres
Apache Druid
Apache Pinot
OpenSearch
Meilisearch; Typesense; Algolia
PrestoDB
Database performance tuning = SQL tuning, index tuning, query tuning @ .75 < query-optimisation
Oracle RAC = Oracle Data Guard, Oracle Exadata, Oracle GoldenGate, RMAN backup @ .8 < database-administration
SQL Server Always On = Always On availability groups @ .8 < database-administration
T-SQL programming @ .8 < database-administration
PL/pgSQL @ .8 < database-administration
Database backup and recovery = backup and recovery databases, point-in-time recovery @ .7 < database-administration
Schema migration = database versioning; Liquibase; Flyway @ .75
Data mesh = data products, data contracts @ .8 < data-architecture
Data vault = Data Vault 2.0, Kimball @ .75 < data-warehousing
Data cataloguing = data catalogue, data lineage; Amundsen; DataHub; Apache Atlas; Microsoft Purview < data-governance @ .75
Master data management = MDM data, Stammdatenmanagement, master data, données de référence @ .65 < data-management
DAMA DMBOK = CDMP data @ .8 < data-management
Change data capture = CDC streaming; Debezium @ .85
Reverse ETL = Census data activation; Hightouch @ .85
Airbyte; Stitch data
Great Expectations; Soda data quality; Monte Carlo observability < data-engineering @ .8
Looker Studio = Google Data Studio @ .65 < business-intelligence
Qlik Sense = QlikView @ .65 < business-intelligence
SAP Analytics Cloud = SAC planning @ .65 < business-intelligence
Crystal Reports < business-intelligence @ .65
Domo; ThoughtSpot < business-intelligence @ .65
Redash < business-intelligence @ .65
Mode Analytics; Hex notebooks < business-intelligence @ .65
Yellowfin BI; Jaspersoft; BIRT reports < business-intelligence @ .65
Amazon QuickSight = QuickSight @ .65 < business-intelligence
Grafana dashboards #grafana-dashboards @ .65 < business-intelligence
ENVI remote sensing #envi @ .75 < gis
MapInfo Professional @ .75 < gis
Esri products #esri @ .75 < gis
MapServer; GeoNode < gis @ .75
Global Mapper @ .75 < gis
CesiumJS < gis @ .75
GRASS GIS = SAGA GIS @ .75 < gis
Trimble eCognition = eCognition @ .75 < gis

== tool .75 < cloud-computing
AWS Fargate < aws @ .8
AWS SAM < aws @ .8
EventBridge
AWS Organizations; AWS Control Tower < aws @ .8
AWS X-Ray; CloudTrail < aws @ .8
Azure Virtual Desktop = Windows Virtual Desktop @ .8 < azure
Bicep templates #azure-bicep = ARM templates @ .8 < azure
Azure Event Hubs; Event Grid < azure @ .8
Application Insights; Log Analytics < azure @ .8
Azure Key Vault; Azure Policy < azure @ .8
AWS Certified Solutions Architect = AWS Solutions Architect, AWS Certified, AWS certification @ .65
Azure certifications = AZ-104, AZ-900, AZ-305, Azure Administrator Associate, AZ-400 @ .65
Google Cloud certifications = Professional Cloud Architect, Associate Cloud Engineer @ .65
CKA certification = Certified Kubernetes Administrator, CKAD @ .65
Oracle Cloud Infrastructure = OCI Oracle
Tencent Cloud
Scaleway
KVM virtualisation
VMware vSphere = vSphere, ESXi, vCenter
VMware NSX = NSX-T; vSAN
VMware Horizon = virtual desktop infrastructure
Crossplane < devops @ .75
Puppet Enterprise #puppet-enterprise @ .75 < devops
Chef Infra = Progress Chef @ .75 < devops
Rundeck; AWX < devops @ .75
FluxCD < devops @ .75
Spinnaker CD; Harness CD
Sonatype Nexus
Tekton pipelines; Jenkins X < devops @ .75
Backstage portal #backstage = Spotify Backstage @ .75 < devops
LaunchDarkly = feature toggles; Feature flags < devops @ .75
SolarWinds Orion; Splunk platform #splunk-enterprise = Splunk Enterprise; Elastic Stack = ELK Stack, ELK?; Grafana Loki; Grafana Tempo;
    OpenTelemetry = distributed tracing; Fluent Bit; Centreon
Service mesh < kubernetes @ .8
Traefik; Kong gateway; API gateways < kubernetes @ .8
K3s < kubernetes @ .8
Knative; KEDA < kubernetes @ .8
Cilium; Calico networking < kubernetes @ .8
Velero; Kasten < kubernetes @ .8
Gentoo < system-administration @ .6
Oracle Solaris @ .6 < system-administration
OpenBSD < system-administration @ .6
RHCSA = RHCE, LPIC; LPIC-1; Linux+ < system-administration @ .6
NetApp = NetApp ONTAP @ .65 < storage-systems
Dell EMC storage = Dell EMC, PowerStore, Isilon @ .65 < storage-systems
Pure Storage = FlashArray @ .65 < storage-systems
Synology; QNAP; NAS administration < storage-systems @ .65
Ceph storage = Ceph; GlusterFS; MinIO < storage-systems @ .65
Rubrik; Cohesity < storage-systems @ .65
Acronis; Backup Exec < storage-systems @ .65
HPE servers = HPE ProLiant, server hardware; Dell PowerEdge < storage-systems @ .65
Cisco UCS; HPE Synergy < storage-systems @ .65
Juniper networks = Junos @ .7 < computer-networking
Arista networking = Arista EOS @ .7 < computer-networking
Aruba wireless = Aruba ClearPass; Ruckus wireless < computer-networking @ .7
Extreme Networks = Alcatel-Lucent Enterprise, Huawei networking @ .7 < computer-networking
BGP = BGP routing; OSPF; EIGRP; MPLS < computer-networking @ .7
Spanning tree = STP protocol; VXLAN; EVPN < computer-networking @ .7
Cisco ACI @ .7 < computer-networking
Cisco ASA; Cisco Firepower; Cisco ISE < computer-networking @ .7
Infoblox = DHCP administration; IPAM < computer-networking @ .7
CCNP = CCNP Enterprise; CCIE; JNCIA < computer-networking @ .7
QoS networking #network-qos = network QoS @ .7 < computer-networking
Jamf Pro; Kandji < it-support @ .6
VMware Workspace ONE = AirWatch @ .6 < it-support
Jira Service Management < it-support @ .6
GLPI; iTop; OTRS; TOPdesk < it-support @ .6
Ivanti = HEAT service management; LANDesk < it-support @ .6
Cherwell @ .6 < it-support
NinjaOne; ConnectWise; Kaseya; Datto RMM; N-able < it-support @ .6
Lansweeper; Snow License Manager; Flexera < it-support @ .6
PDQ Deploy = Windows updates deployment; WSUS < it-support @ .6
Group Policy = GPO, Group Policy Objects @ .6 < it-support
Microsoft Autopilot @ .6 < it-support
Print server administration = printer fleet management; PaperCut < it-support @ .6
Service desk = IT service desk, helpdesk support, first-line support, second-line support, support N1, Level 2 support,
    IT-Support 1st Level @ .4 < it-support
Password reset #user-account-administration = user account administration, password resets, user account management,
    account provisioning @ .35 < it-support
IT training certifications #itf = CompTIA Server+, CompTIA Cloud+, CompTIA Linux+, MCSA, MCSE, MCP Microsoft @ .55
Hardware break-fix #desktop-hardware-support = break/fix, break-fix support, desktop hardware support, PC refresh @ .45 < it-support
Data centre technician #rack-and-stack = rack and stack, racking servers, server cabling, cabling data centre @ .55 < data-centre-operations

== tool .8 < cybersecurity
Red team tools #cobalt-strike = Empire C2; BloodHound?; Mimikatz; Hack The Box = capture the flag, CTF security; TryHackMe; Bug bounty;
    HackerOne; Bugcrowd < penetration-testing @ .85
Web application security = XSS prevention, secure web development; SQL injection testing; Secure code review = SAST, SCA security; DAST;
    Software composition analysis; Secure software development = secure SDLC, secure coding @ .75 < application-security
Container security = Kubernetes security, CSPM; Aqua Security; Trivy; Prisma Cloud; Wiz cloud security < cybersecurity @ .8
Security orchestration = SOAR?, Palo Alto Cortex, playbooks SOAR; Cortex XSOAR < security-operations @ .8
XDR platforms = EDR, endpoint detection and response, XDR, managed detection and response @ .75 < endpoint-security
Wazuh; OSSEC; Security Onion; Elastic Security; LogRhythm; Exabeam; Sumo Logic; Securonix < siem @ .8
Email security = SPF DKIM DMARC, DMARC, anti-phishing; Proofpoint; Mimecast @ .65
OT security = ICS security, industrial cybersecurity, IEC 62443, SCADA security; Claroty; Nozomi Networks < cybersecurity @ .85
Automotive cybersecurity = ISO 21434, ISO/SAE 21434, UNECE R155 @ .9
Hardware security = HSM management, hardware security modules, side-channel analysis @ .85 < cryptography
Public key certificates #certificate-management = TLS certificates, certificate management, Let's Encrypt, Venafi @ .65 < cryptography
Risk frameworks EBIOS #ebios = EBIOS RM, ISO 27005, FAIR risk analysis, MEHARI, BSI Grundschutz, IT-Grundschutz @ .8 < grc
ISO 22301 = BCMS @ .75
ISO 27701 = privacy information management @ .75
ISO 20000 = ISO/IEC 20000 @ .75
TISAX = VDA ISA @ .75
Cyber Essentials = Cyber Essentials Plus @ .75
CMMC = NIST 800-171 @ .75
SecNumCloud = HDS hébergement, C5 BSI @ .75
Essential Eight = ASD Essential Eight @ .75
HITRUST @ .75
Third-party risk management = vendor risk assessment, supplier security assessment, TPRM @ .7
CCSP; CCSK < information-security @ .75
CRISC; CGEIT < information-security @ .75
ISO 27001 Lead Auditor = ISO 27001 Lead Implementer @ .75 < information-security
CySA+ = CompTIA CySA+; PenTest+ < information-security @ .75
SSCP @ .75 < information-security
eJPT; PNPT; OSWE < information-security @ .75
GPEN; GCFA; GREM < information-security @ .75
CIPP/E = CIPP; CIPM; CIPT < information-security @ .75
Delinea = Thycotic; HashiCorp Boundary; WALLIX < identity-and-access-management @ .75
OneLogin; ForgeRock; JumpCloud < identity-and-access-management @ .75
Saviynt; One Identity < identity-and-access-management @ .75
Duo Security; RSA SecurID; YubiKey; FIDO2 < identity-and-access-management @ .75
OpenID Connect = OIDC @ .75 < identity-and-access-management
Burp Suite certification #netsparker = Invicti; Acunetix; AppScan < application-security @ .8
Volatility forensics #memory-forensics = memory forensics, Volatility framework, mobile forensics; X-Ways; Cellebrite;
    Magnet AXIOM < digital-forensics @ .85
Shodan; Maltego; Recorded Future; MISP; OpenCTI; YARA rules; Sigma rules < threat-intelligence @ .85

== tool .65
SAP EWM = SAP Extended Warehouse Management @ .8 < sap
SAP TM = SAP Transportation Management @ .8 < sap
SAP Ariba Sourcing = SAP Ariba Procurement @ .8 < sap
SAP CRM Sales Cloud #sap-sales-cloud = SAP Commerce; SAP Hybris < sap @ .8
SAP HCM = SAP HR, SAP Payroll @ .8 < sap
SAP BRIM = SAP IS-U, SAP for Utilities @ .8 < sap
SAP GRC = SAP authorisations, SAP Berechtigungen @ .8 < sap
SAP Basis = SAP administration @ .8 < sap
SAP Activate = S/4HANA migration @ .8 < sap
SAP MDG = SAP Master Data Governance @ .8 < sap
SAP CPI = SAP Integration Suite @ .8 < sap
SAPUI5 = OpenUI5, SAP Gateway @ .8 < sap
SAP CAP #sap-cap = SAP Cloud Application Programming, CDS views @ .8 < sap
SAP LeanIX = LeanIX; Signavio < sap @ .8
SAP Datasphere @ .8 < sap
Oracle Fusion Cloud = Oracle Fusion, Oracle Cloud ERP @ .75 < oracle-erp
Oracle E-Business Suite = Oracle EBS, Oracle Financials @ .75 < oracle-erp
Oracle SCM Cloud = Oracle Transportation Management, OTM Oracle @ .75 < oracle-erp
Oracle EPM Cloud = Oracle PBCS @ .75 < oracle-erp
Oracle APEX = Oracle Forms @ .75 < oracle-erp
Oracle SOA Suite = Oracle Integration Cloud @ .75 < oracle-erp
Oracle Primavera Unifier = Primavera Unifier @ .75 < oracle-erp
Oracle Retail = Oracle Xstore @ .75 < oracle-erp
Dynamics 365 Sales = Dynamics 365 CE, Dynamics 365 Customer Engagement @ .7 < microsoft-dynamics-crm
Dynamics 365 Field Service @ .7 < microsoft-dynamics-crm
Microsoft Dataverse = Dataverse @ .7 < microsoft-dynamics-crm
Power Pages = Power Virtual Agents; Copilot Studio < microsoft-dynamics-crm @ .7
Salesforce Apex development #salesforce-lwc = Salesforce LWC @ .8 < salesforce
Salesforce Flow = Process Builder @ .8 < salesforce
Salesforce Data Cloud = Einstein Analytics; Tableau CRM < salesforce @ .8
Salesforce Field Service = ClickSoftware @ .8 < salesforce
Salesforce Health Cloud = Financial Services Cloud @ .8 < salesforce
Copado = Salesforce DX; Gearset < salesforce @ .8
Conga? #conga = Conga Composer @ .8 < salesforce
nCino Bank Operating #vlocity = Vlocity, OmniStudio @ .8 < salesforce
Adobe Commerce = Adobe Commerce Cloud @ .65 < e-commerce
commercetools = headless commerce; Spryker < e-commerce @ .65
Akeneo = PIM; Product information management; inRiver; Stibo < e-commerce @ .65
Bynder; Digital asset management < e-commerce @ .65
Algolia Search for commerce #search-merchandising = search merchandising @ .65 < e-commerce
Shopify Plus = Shopify Liquid @ .65 < e-commerce
VTEX; Oracle Commerce < e-commerce @ .65
Mirakl = marketplace management; ChannelAdvisor; Lengow < e-commerce @ .65
Celonis = UiPath Process Mining, Signavio process mining; Process mining; ARIS @ .7
Bizagi = BPMN engines; Camunda @ .7
IBM BPM = IBM BAW @ .7
Nintex; K2 workflow @ .7
Laserfiche; OnBase; M-Files; DocuWare @ .7
OpenText = IBM FileNet; Documentum; FileNet @ .7
Kofax Capture = Captiva; ABBYY FlexiCapture @ .7
Box Sign; Adobe Sign; Yousign; HelloSign @ .7
Mulesoft Anypoint = Anypoint Platform @ .75 < application-integration
Dell Boomi = Boomi @ .75 < application-integration
TIBCO BusinessWorks = TIBCO EMS @ .75 < application-integration
webMethods = Software AG webMethods @ .75 < application-integration
BizTalk Server = BizTalk @ .75 < application-integration
Workato = Tray.io; SnapLogic; Celigo < application-integration @ .75
Apigee = Azure API Management @ .75 < application-integration
EDI = electronic data interchange, EDIFACT, ANSI X12, EDI mapping @ .75 < application-integration
Solace PubSub < application-integration @ .75
Workday Studio = Workday Integrations @ .65 < hris
SuccessFactors Employee Central = Employee Central @ .65 < hris
Kronos Workforce = UKG Dimensions, Kronos timekeeping @ .65 < hris
Cornerstone Learning; Saba LMS; SumTotal < hris @ .65
Culture Amp; Officevibe; Peakon < hris @ .65
Lattice performance #lattice; 15Five; Leapsome < hris @ .65
Factorial HR; Kenjo; Lucca HR; PayFit < hris @ .65
Deel platform #deel; Remote.com; Employer of record < hris @ .65
HireVue; Spark Hire < hris @ .65
Ashby ATS; Breezy HR; Zoho Recruit < hris @ .65
Eightfold AI; Beamery; Gem recruiting; SeekOut < hris @ .65
LinkedIn Recruiter = LinkedIn Talent Solutions; Indeed Employer < hris @ .65
Sage HR = Sage People @ .65 < hris
Cegid HR Sprint #talentsoft = Talentsoft, Cegid HR; Meta4 < hris @ .65
SD Worx; Zellis; IRIS Payroll; BrightPay; Moorepay < hris @ .65
Rexx Systems; d.vinci; softgarden < hris @ .65
Deputy Workforce #quinyx = Quinyx; Planday; When I Work; Skello; Combo planning < hris @ .65
`
