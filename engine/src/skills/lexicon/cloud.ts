import type { LexiconTable } from '../rows.ts'

/** Cloud, DevOps, systems, networks, IT support. */
export const cloud: LexiconTable = `
== domain .5
Cloud computing = cloud?, cloud technologies, cloud services?, cloud platforms, infonuagique, cloud infrastructure,
    cloud-based infrastructure, computación en la nube, cloud solutions, public cloud when aws, azure, gcp, migration, infrastructure,
    native, hybrid unless nine, formation, ^point
Cloud architecture = cloud solution architecture, cloud-native architecture, cloud native, multi-cloud, hybrid cloud,
    cloud design @ .65 < cloud-computing
Cloud migration = cloud migrations, migration to the cloud, lift and shift @ .6 < cloud-computing
DevOps = dev ops, DevOps practices, DevOps culture @ .6
Site reliability engineering = SRE, site reliability, reliability engineering of services @ .7 < devops
Platform engineering = internal developer platforms, developer platform @ .7 < devops
Infrastructure as code = IaC, infrastructure automation @ .7 < devops
Configuration management = configuration automation @ .55 < devops
CI/CD = continuous integration, continuous delivery, continuous deployment, continuous integration and delivery, CI/CD pipelines,
    intégration continue, CICD, build pipelines, continuous integration/continuous deployment, deployment pipelines, CI?,
    deployment automation @ .6 < devops when cd, jenkins, pipeline, pipelines, build, gitlab
Release management = software release, release engineering, release planning, deployment management, software deployment,
    software releases @ .5 < devops
Containerisation = containers?, container orchestration, container technologies, conteneurisation, containerized applications @ .7 < devops
Observability = monitoring?, monitoring and alerting?, application monitoring, APM, telemetry systems @ .65 < devops
Logging systems #log-management = log management, log analysis, log aggregation, centralised logging @ .55
System administration = systems administration, sysadmin, administration système, Systemadministration, server administration,
    administración de sistemas, system administrator?, server management @ .5
Virtualisation = server virtualisation, virtual machines?, hypervisors, VMs, VDI, desktop virtualisation,
    virtualisation technologies @ .55 < system-administration
IT infrastructure = infrastructure management, server infrastructure, IT infrastructure management, infrastructure informatique,
    data centre infrastructure, infrastructure support @ .45 < information-technology
IT support = technical support, help desk, helpdesk, desktop support, user support, support informatique, PC support, end-user support,
    1st line support, 2nd line support, tech support, soporte técnico, support technique, computer support @ .35 < information-technology
Troubleshooting = technical troubleshooting, trouble-shooting, fault finding, dépannage, fehlerbehebung, system troubleshooting,
    diagnostics troubleshooting, problem diagnosis @ .3
Computer hardware = PC hardware, hardware maintenance, hardware support, hardware installation, hardware troubleshooting @ .35
IT service management = ITSM, gestion des services informatiques, service management, IT operations @ .5 < information-technology
IT asset management = software asset management, hardware asset management, licence management software @ .5 < it-service-management
Incident management = incident response coordination, major incident management, incident handling, problem management, on-call support,
    on-call rotation @ .5 < it-service-management
Change management IT #it-change-management = IT change management, change control, change advisory board @ .5 < it-service-management
Capacity planning = capacity management @ .5
Disaster recovery = DR planning, disaster recovery planning, backup and recovery, backup and disaster recovery, data backup,
    backups? @ .55 < it-infrastructure
Data centre operations = data center, data centres, data centre management, server room @ .55 < it-infrastructure
High availability = failover clustering, load balancing, fault tolerance, fault-tolerant systems @ .65 < it-infrastructure
Scalability = scalable systems, horizontal scaling, auto-scaling, autoscaling, scalable architecture @ .5
Storage systems = SAN storage, NAS storage, storage area networks, EMC storage, storage management, SAN/NAS @ .65 < it-infrastructure
Mainframes = mainframe, z/OS, IBM mainframe, IBM Z @ .8
JCL = job control language; CICS @ .85 < mainframes
IBM i = AS/400, AS400, iSeries @ .8
IT strategy = digital strategy IT, IT planning, IT roadmap, technology strategy, technology management @ .45
TOGAF; ArchiMate @ .75
Enterprise architecture = enterprise architect?, solution architecture, solutions architecture, IT architecture,
    technical architecture @ .65
IT procurement = vendor selection IT, software procurement @ .45
FinOps = cloud cost optimisation, cost optimisation cloud, cloud cost management @ .75 < cloud-computing
Edge computing = fog computing @ .7
Digital transformation = digitalisation, transformation numérique, digitale transformation, transformación digital, digital innovation @ .4
Chaos engineering = resilience testing, fault injection @ .8 < site-reliability-engineering

== tool .65 < cloud-computing
Amazon Web Services #aws = AWS, Amazon AWS, AWS cloud, AWS services, Amazon cloud ~ azure, google-cloud
Microsoft Azure #azure = Azure, Azure cloud, Windows Azure, MS Azure, Azure services
Google Cloud Platform #google-cloud = GCP, Google Cloud, Google Compute Engine, Google App Engine
IBM Cloud = Bluemix; Oracle Cloud = OCI; Alibaba Cloud; DigitalOcean = digital ocean; Hetzner; OVHcloud = OVH; Linode @ .65
Heroku; Vercel; Netlify; Cloudflare = Cloudflare Workers; Supabase; Fly.io; Render hosting @ .55
OpenStack = open stack @ .8
Cloud Foundry @ .8

== tool .75 < aws
AWS Lambda = Lambda?, Amazon Lambda, Lambda functions < serverless-architecture when aws, s3, serverless, dynamodb, gateway unless calculus,
    expression, expressions
Amazon EC2 = EC2, AWS EC2; Amazon S3 = S3, AWS S3, S3 buckets; Amazon RDS = RDS, AWS RDS, Aurora PostgreSQL; Amazon ECS = ECS, AWS ECS,
    Fargate; Amazon EKS = EKS, AWS EKS; Amazon SQS = SQS; Amazon SNS = SNS?? when sqs, aws, lambda; Amazon CloudFront = CloudFront;
    Amazon CloudWatch = CloudWatch, AWS CloudWatch; AWS IAM; Amazon VPC = VPC, VPCs; AWS CloudFormation = CloudFormation; AWS CDK;
    Amazon Kinesis = Kinesis; AWS Step Functions = Step Functions; Amazon API Gateway = AWS API Gateway; Amazon EMR = AWS EMR;
    AWS Elastic Beanstalk = Elastic Beanstalk; Amazon Route 53 = Route 53, Route53; AWS CodePipeline = CodePipeline, AWS CodeBuild,
    AWS CodeDeploy @ .8
Amazon Connect @ .75

== tool .75 < azure
Azure DevOps = VSTS, Azure Pipelines, Azure Boards; Azure Functions; Azure App Service = Azure Web Apps; Azure Kubernetes Service = AKS;
    Azure Logic Apps = Logic Apps; Azure Service Bus; Azure Blob Storage = Blob Storage; Azure Resource Manager; Azure Monitor
Microsoft Entra ID = Azure Active Directory, Azure AD, Entra ID @ .6

== tool .75 < google-cloud
Google Kubernetes Engine = GKE; Google Cloud Functions = Cloud Functions; Google Cloud Run = Cloud Run; Google Pub/Sub = Pub/Sub, PubSub;
    Google Dataflow = Cloud Dataflow; Google Dataproc = Dataproc; Google Cloud Storage; Cloud SQL

== tool .7 < devops
Docker = docker containers, docker swarm, dockerisation, Dockerfile < containerisation
Docker Compose < docker
Podman; containerd @ .75 < containerisation
Kubernetes = k8s, Kubernetes clusters, kubectl, kubernets @ .8 < containerisation
Helm? = Helm charts when kubernetes, charts, k8s, docker unless ^the, ^at; Kustomize @ .8 < kubernetes
OpenShift = Red Hat OpenShift; Rancher Kubernetes #rancher = SUSE Rancher @ .8 < kubernetes
Istio; Linkerd; Envoy proxy @ .85 < kubernetes
Terraform = HashiCorp Terraform, OpenTofu; Pulumi @ .75 < infrastructure-as-code
HashiCorp Packer; Vagrant; HashiCorp Vault; HashiCorp Consul @ .75 < infrastructure-as-code
Ansible = Ansible playbooks, Ansible Tower; Puppet? when ansible, chef, terraform, automation, configuration unless show, theatre, theater,
    shows, master; Chef?? = Chef Automate when ansible, puppet, terraform, infrastructure, jenkins, saltstack unless de, in, for, manager,
    ^sous, ^head, ^executive, ^pastry, ^private; SaltStack = Salt?? @ .75 < configuration-management when ansible, puppet, chef,
    saltstack unless lake, water, marsh
Jenkins = Jenkins CI, Jenkins pipelines, Hudson CI; GitHub Actions = Github workflows; GitLab CI = GitLab CI/CD, Gitlab pipelines;
    CircleCI = circle ci; Travis CI = TravisCI; TeamCity = team city; Bamboo CI #bamboo = Atlassian Bamboo; Argo CD = ArgoCD,
    Argo Workflows; Flux CD; Spinnaker; Octopus Deploy; Drone CI; Buildkite; Tekton @ .7 < ci-cd
GitOps @ .75 < ci-cd
Artifactory = JFrog Artifactory, JFrog; Nexus Repository; Harbor registry @ .65 < ci-cd
Prometheus? = Prometheus monitoring when grafana, monitoring, alerting, kubernetes, metrics; Grafana; Datadog = data dog;
    New Relic = NewRelic; Dynatrace; AppDynamics; Nagios; Zabbix; Sentry error tracking #sentry = Sentry.io; PagerDuty; Opsgenie; Kibana;
    Logstash; Fluentd; Splunk; Graylog; Jaeger tracing; SolarWinds; PRTG = PRTG Network Monitor; Icinga; Checkmk @ .7 < observability

== tool .5 < operating-systems
Linux = GNU/Linux, linux administration, Linux system administration, Linux servers, Linux OS ~ unix
Unix = UNIX systems, UNIX administration @ .55
AIX = IBM AIX; Solaris = Sun Solaris; HP-UX @ .65 < unix
Ubuntu = Ubuntu Server; Debian; Red Hat Enterprise Linux = RHEL, Red Hat, Red Hat Linux; CentOS; Rocky Linux; AlmaLinux; SUSE Linux = SLES,
    openSUSE; Fedora Linux; Arch Linux; FreeBSD @ .5 < linux
Microsoft Windows #windows = Windows?, Windows 10, Windows 11, Windows 7, Windows OS, MS Windows, Windows operating systems @ .2 when linux,
    macos, server, mac, operating, unix, microsoft, office, xp unless cleaning, of
Windows Server = Microsoft Windows Server, Windows Server 2016, Windows Server 2019, Windows servers,
    Windows Server administration @ .5 < system-administration
macOS = Mac OS, OS X, Mac OS X, Apple macOS, Mac computers @ .3
ChromeOS @ .3
Active Directory = AD DS, Microsoft Active Directory, AD/GPO @ .5 < system-administration
Microsoft Exchange = Exchange Server, Exchange Online, MS Exchange @ .5 < system-administration
Microsoft 365 administration = Office 365 administration, O365 administration, M365 administration @ .5 < system-administration
Mobile device management = MDM solutions, endpoint management @ .5 < system-administration
Microsoft Intune = Intune; Jamf @ .6 < mobile-device-management
Endpoint deployment = OS deployment, workstation imaging, PC imaging, Windows Autopilot @ .5 < system-administration
SCCM = System Center Configuration Manager, Microsoft Endpoint Configuration Manager, MECM @ .6 < system-administration
VMware = VMware ESXi; Hyper-V = Microsoft Hyper-V; KVM hypervisor #kvm = QEMU; Proxmox = Proxmox VE; Citrix = XenApp, XenDesktop,
    Citrix XenServer, Citrix Workspace; VirtualBox; Nutanix @ .6 < virtualisation
Veeam = Veeam Backup; Commvault; Veritas NetBackup = NetBackup @ .65 < disaster-recovery
ServiceNow = service now, ServiceNow administration @ .6 < it-service-management
BMC Remedy = Remedy ITSM; Freshservice; ManageEngine = ServiceDesk Plus @ .5 < it-service-management
Remote desktop tools = remote desktop, RDP, remote support tools @ .3 < it-support
TeamViewer; AnyDesk @ .3 < remote-desktop-tools
DNS administration #dns = DNS, domain name system, BIND DNS; DHCP = dynamic host configuration protocol @ .5
LDAP = OpenLDAP @ .55
Samba? = NFS file sharing, Samba file server @ .55 < linux when linux, nfs, ldap, file

== domain .5
Computer networking = networking protocols, computer networks, network technologies, réseaux informatiques, Netzwerktechnik, IT networking,
    network infrastructure, data networks, LAN/WAN, LAN, WAN, network engineering, networking technologies, redes informáticas,
    IP networking @ .5
Network administration = network management, administration réseau, Netzwerkadministration, network support, network operations,
    network maintenance, network administrator? @ .5 < computer-networking
Network design = network architecture, network planning @ .6 < computer-networking
TCP/IP = IP addressing, subnetting, IPv4, IPv6, UDP, internet protocols, TCP/UDP < computer-networking
Routing and switching = switches and routers, routers?, routing protocols, LAN switching, network switches @ .6 < computer-networking
VLANs = VLAN, virtual LANs, spanning tree protocol @ .6 < computer-networking
VPN = VPNs, virtual private networks, IPsec, OpenVPN, WireGuard @ .5 < computer-networking
Wireless networks = wireless networking, Wi-Fi, WiFi, WLAN, wireless LAN, 802.11 @ .5 < computer-networking
SD-WAN = software-defined networking, SDN @ .75 < computer-networking
Load balancers = load balancer @ .6 < computer-networking
F5 BIG-IP = BIG-IP; HAProxy @ .75 < load-balancers
VoIP = voice over IP, IP telephony @ .6
Structured cabling = fibre-optic cabling, fibre optic @ .6
HTTP = HTTPS, HTTP protocol, HTTP/2, TLS/SSL, SSL/TLS @ .35
FTP = SFTP, SSH, SSH protocol @ .35
Telecommunications = telecoms, telecom, Telekommunikation, telecommunication systems, telecomunicaciones @ .45
Mobile networks = 5G, 4G, LTE, GSM, mobile telecommunications, cellular networks, RAN? @ .75 < telecommunications
RF engineering = radio frequency, RF design, radio engineering @ .8 < telecommunications
Satellite communications = SATCOM, satellite systems @ .8 < telecommunications
Network monitoring = network troubleshooting, network analysis @ .6 < network-administration
Wireshark = packet analysis; tcpdump @ .7 < network-monitoring

== tool .65 < computer-networking
Cisco networking #cisco = Cisco, Cisco IOS, Cisco routers, Cisco switches, Cisco equipment; Juniper;
    Aruba networking #aruba = Aruba Networks, HPE Aruba; Ubiquiti = UniFi; MikroTik = RouterOS; Meraki = Cisco Meraki
Cisco certifications #ccna = CCNA, Cisco Certified Network Associate @ .65 < routing-and-switching
`
