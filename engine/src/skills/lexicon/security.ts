import type { LexiconTable } from '../rows.ts'

/** Information security and data protection; physical security is in public-services. */
export const security: LexiconTable = `
== domain .5
Cybersecurity = cyber security, cybersécurité, ciberseguridad, cyber defence, IT-Sicherheit
Information security = infosec, IT security, sécurité informatique, sécurité de l'information, Informationssicherheit, computer security,
    seguridad informática ~ cybersecurity
Network security = sécurité réseau, network defence, perimeter security, firewall management @ .6 < cybersecurity
Application security = appsec, software security, secure development lifecycle @ .7 < cybersecurity
Cloud security = cloud security posture management, AWS security, Azure security, CASB @ .7 < cybersecurity
Endpoint security = endpoint protection, antivirus, anti-virus software @ .6 < cybersecurity
Operational technology security @ .8 < cybersecurity
Security operations = SOC operations, security operations centre, SOC analyst, security monitoring, blue team @ .7 < cybersecurity
Security architecture = security design, zero trust, zero-trust architecture @ .7 < cybersecurity
Security engineering = security engineer @ .65 < cybersecurity
DevSecOps = dev sec ops @ .75 < devops, application-security
Cryptography = encryption, cryptographie, data encryption, encryption technologies, Kryptographie, PKI,
    public key infrastructure @ .7 < cybersecurity
Threat intelligence = cyber threat intelligence, threat hunting, threat analysis, MITRE ATT&CK @ .75 < cybersecurity
Threat modelling = STRIDE, threat models @ .75 < application-security
Vulnerability management = vulnerability assessment, vulnerability scanning, patch management, vulnerability assessments,
    security patching @ .65 < cybersecurity
Penetration testing = pen testing, pentesting, ethical hacking, red teaming, red team, test d'intrusion, penetration tests,
    offensive security @ .75 < cybersecurity
Incident response = security incident response, security incident management, cyber incident response, CSIRT, CERT team @ .7 < cybersecurity
Digital forensics = computer forensics, forensic investigation of computers, DFIR, informatique légale @ .8 < cybersecurity
Malware analysis = malware reverse engineering @ .85 < cybersecurity
Identity and access management = IAM, access management, identity management, PAM?, privileged access management, access control systems IT,
    SSO, single sign-on, user provisioning, gestion des identités @ .65 < information-security
Multi-factor authentication = MFA, two-factor authentication, 2FA @ .5 < identity-and-access-management
SIEM = security information and event management @ .75 < security-operations
QRadar = IBM QRadar; ArcSight; Microsoft Sentinel = Azure Sentinel; Splunk Enterprise Security @ .8 < siem
Intrusion detection = IDS, IDS/IPS, intrusion prevention, intrusion detection systems, Snort, Suricata @ .7 < network-security
Firewalls = firewall, firewall administration, firewall configuration, pare-feu, Web application firewall, WAF @ .55 < network-security
Security audits = security auditing, IT audit, IT auditing, security assessments, ITGC,
    information systems audit @ .6 < information-security
Security awareness training = security awareness, phishing awareness, phishing simulation @ .5 < information-security
Security governance #grc = GRC, governance risk and compliance, information security governance, security policies, security compliance,
    IT compliance @ .65 < information-security
Data loss prevention = DLP @ .7 < information-security
Data protection = data privacy, protection des données, Datenschutz, protección de datos, privacy compliance, privacy management,
    information privacy, privacy law @ .45
GDPR = RGPD, DSGVO, general data protection regulation, UK GDPR, CCPA @ .5 < data-protection
Privacy impact assessment = DPIA, data protection impact assessment @ .7 < data-protection

== method .65 < information-security
ISO 27001 = ISO/IEC 27001, ISO27001, ISMS, information security management system
NIST framework = NIST CSF, NIST 800-53, NIST cybersecurity framework; CIS Controls = CIS benchmarks; SOC 2 = SOC2, SSAE 18;
    PCI DSS = PCI compliance; HIPAA security #hipaa = HIPAA, HIPAA compliance, HIPAA regulations; FedRAMP; COBIT; ITIL = ITIL v3, ITIL v4,
    ITIL 4, ITIL Foundation, ITIL framework; NIS2 = NIS 2 directive; DORA regulation #dora @ .65
OWASP = OWASP Top 10, OWASP Top Ten @ .75 < application-security
SAML = SAML 2.0; Okta; Auth0; Keycloak; Kerberos @ .65 < identity-and-access-management

== tool .75 < cybersecurity
Metasploit; Burp Suite = BurpSuite; Nmap; Kali Linux = Kali; OWASP ZAP @ .8 < penetration-testing
Nessus = Tenable, Tenable.io; Qualys; Rapid7 = InsightVM, Nexpose; OpenVAS @ .75 < vulnerability-management
CrowdStrike = CrowdStrike Falcon; Microsoft Defender = Windows Defender, Defender for Endpoint; SentinelOne;
    Symantec Endpoint Protection = Symantec; McAfee; Sophos; Carbon Black = VMware Carbon Black; Trend Micro @ .65 < endpoint-security
Palo Alto Networks = Palo Alto firewalls; Fortinet = FortiGate, Fortigate firewalls; Check Point firewalls #check-point; pfSense; SonicWall;
    Zscaler @ .7 < firewalls
CyberArk; SailPoint; BeyondTrust; Ping Identity @ .75 < identity-and-access-management
Snyk; Veracode; Checkmarx; Fortify static code analyser #fortify; Black Duck @ .75 < application-security
Ghidra; IDA Pro = IDA disassembler; EnCase; FTK forensics; Autopsy forensics @ .85 < digital-forensics
CISSP = Certified Information Systems Security Professional; CISM = Certified Information Security Manager;
    CISA = Certified Information Systems Auditor; CompTIA Security+ = Security+; CEH = Certified Ethical Hacker;
    OSCP = Offensive Security Certified Professional; GIAC = GCIH, GSEC @ .7 < information-security
CompTIA A+; CompTIA Network+ = Network+ @ .5 < it-support
`
