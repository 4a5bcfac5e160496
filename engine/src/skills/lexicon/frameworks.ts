import type { LexiconTable } from '../rows.ts'

/** Back-end, mobile, desktop and game frameworks; testing; the developer's tools. */
export const frameworks: LexiconTable = `
== framework .75 < back-end-development
Node.js #nodejs = nodejs, Node? @ .7 < javascript ~ deno when javascript, typescript, express, npm, react, backend unless ^lymph, ^sentinel,
    ^each, ^every
Deno; Bun runtime #bun = bun.js @ .85 < javascript
Express.js #express = expressjs, express? @ .65 < nodejs ~ fastify, koa, nestjs when node, nodejs, javascript, mongodb,
    react unless delivery, lane, train, your, oneself, yourself, mail, ideas, train, shipping, ^american, ^federal, ^oriental, ^to
Fastify < nodejs
Koa.js #koa = koajs, koa? < nodejs when node, express, javascript
NestJS = nest.js < nodejs, typescript
Hapi.js #hapi = hapijs < nodejs
Meteor.js = meteorjs; AdonisJS; Sails.js = sailsjs; Strapi; KeystoneJS < nodejs
Django? = Django REST framework, DRF, python django < python ~ flask, fastapi when python, flask, rest, web, orm,
    postgresql unless reinhardt, unchained
Flask? = flask python, Flask-RESTful @ .7 < python ~ fastapi when python, django, api, jinja, sqlalchemy unless culture, cultures,
    ^volumetric, ^hip, ^vacuum
FastAPI = fast api; Starlette < python
Pyramid framework #pyramid; Tornado framework #tornado; Bottle framework #bottle; aiohttp @ .75 < python
SQLAlchemy = alembic migrations @ .75 < python
Celery? = python celery @ .75 < python when python, django, flask, redis, rabbitmq, queue, tasks unless salt, stick, sticks
Pydantic @ .75 < python
Spring? #spring = spring framework, Spring MVC, spring core @ .7 < java ~ jakarta-ee when java, hibernate, boot, mvc, jpa, maven, j2ee,
    microservices unless break, semester, season, term, water, cleaning, festival, collection, campaign, harbor, of, board, loaded, quarter,
    street, mattress, <year>, ^palm, ^coil, ^gas, ^this, ^last, ^next, ^in, ^during, ^early, ^late, ^winter, ^hot
Spring Boot = springboot @ .75 < spring ~ quarkus, micronaut
Spring Security @ .75 < spring
Spring Cloud @ .8 < spring
Spring Data = Spring Data JPA; Spring Batch; Spring Integration; Spring WebFlux @ .75 < spring
Hibernate? = hibernate ORM, JPA, Java Persistence API, EclipseLink @ .7 < java when java, spring, orm, jpa
Jakarta EE = J2EE, JEE, Java EE, JakartaEE, java enterprise edition, Java 2 Enterprise Edition @ .65 < java
Java servlets = servlets, servlet API; JavaServer Pages = JSP; JavaServer Faces = JSF @ .6 < java
Enterprise JavaBeans = EJB, EJB3 @ .7 < jakarta-ee
Apache Struts = struts2, Struts 2 @ .65 < java
Quarkus @ .85 < java
Micronaut @ .85 < java
Play Framework @ .8 < scala
Akka = Akka streams, Apache Pekko @ .85 < scala
Vert.x = vertx @ .85 < java
Grails @ .8 < groovy
Vaadin; Google Web Toolkit = GWT @ .75 < java
Apache Camel; MuleSoft = Mule ESB, Anypoint, Mule 4 @ .75 < application-integration
.NET #dotnet = dotnet, .net framework, .NET Core, dot net, NET Core, NET Framework, .NET 6, .NET 8, .net 5, .NET 7, Microsoft .NET,
    .NET programming, dotnet core @ .6
ASP.NET = ASP.NET Core, asp.net mvc, ASP.NET Web API, ASP .NET, classic ASP, ASP.NET Web Forms @ .65 < dotnet
Entity Framework = EF Core, Entity Framework Core; NHibernate; Dapper ORM #dapper @ .7 < dotnet
LINQ @ .7 < dotnet
Blazor = Blazor WebAssembly, Blazor Server @ .8 < dotnet
WCF = Windows Communication Foundation @ .7 < dotnet
SignalR @ .75 < dotnet
Ruby on Rails #rails = rails?, RoR, rails API @ .75 < ruby when ruby, gem, rspec, activerecord unless network, infrastructure, ^hand,
    ^guard, ^curtain
Sinatra? @ .75 < ruby when ruby, rails unless frank, ^frank
Sidekiq @ .8 < rails
ActiveRecord = Rails Active Record @ .75 < rails
Laravel = Eloquent ORM @ .75 < php ~ symfony
Symfony = Symfony 5, Symfony 6 @ .75 < php
CodeIgniter @ .7 < php ~ laravel
Yii = Yii2 @ .75 < php ~ laravel
Zend Framework = Laminas, zend @ .7 < php
CakePHP @ .7 < php
Composer dependency manager #composer = PHP Composer @ .5 < php
Phoenix Framework #phoenix = phoenix liveview, elixir phoenix @ .85 < elixir
Gin framework #gin = gin-gonic; Go Fiber; Echo framework #echo @ .8 < go
gRPC; Protocol Buffers = protobuf @ .8 < api-development
REST APIs #rest = REST?, RESTful, RESTful APIs, REST API, RESTful web services, RESTful services, REST web services, restful api design,
    API REST, REST services @ .5 < api-development ~ soap, graphql when api, apis, json, soap, graphql, web unless of, assured, day, the
SOAP? = SOAP web services, WSDL, SOAP APIs @ .55 < api-development when wsdl, xml, rest, api, soapui, web unless making, dispenser, ^hand,
    ^liquid
OpenAPI = swagger?, OpenAPI specification, Swagger UI @ .6 < api-development when api, apis, rest, openapi
OData = open data protocol @ .7 < api-development
Webhooks @ .55 < api-development
JSON Web Tokens = JWT, JWTs @ .6 < api-development
OAuth = OAuth2, OAuth 2.0 @ .65
MVC = model-view-controller, MVVM, MVP pattern @ .55 < software-architecture
Prisma? = Prisma ORM @ .75 < nodejs when typescript, orm, node, postgresql; TypeORM; Sequelize; Drizzle ORM; Knex.js = knex @ .75 < nodejs
Object-relational mapping = ORM, ORMs, object relational mappers @ .55 < back-end-development
Mongoose? @ .7 < nodejs when mongodb, node, express
Apollo GraphQL = Apollo Client, Apollo Server; Hasura @ .75 < graphql
MyBatis = iBatis @ .7 < java
JDBC @ .55 < java
ODBC @ .5
Project Lombok = Lombok; MapStruct @ .65 < java
Log4j; SLF4J; Logback @ .55 < java
Windows API #win32 = Win32, Win32 API; Microsoft Foundation Classes #mfc = MFC @ .75 < c++
POSIX = POSIX threads, pthreads, Unix system programming @ .75 < systems-programming
Boost C++ #boost = boost libraries, C++ Boost, STL library, C++ STL, standard template library @ .8 < c++
OpenMP; Message Passing Interface #mpi = MPI programming, OpenMPI @ .85 < parallel-computing
GPU computing = GPU programming, GPGPU @ .8 < parallel-computing
CUDA = CUDA programming; OpenCL @ .85 < gpu-computing
Robot Operating System #ros = ROS, ROS2, ROS 2 @ .85 < robotics-programming
Arduino = arduino IDE @ .6 < embedded-systems
Raspberry Pi = raspberrypi @ .55 < embedded-systems
FreeRTOS; Zephyr RTOS; VxWorks; QNX @ .85 < real-time-systems
Embedded Linux @ .85 < embedded-systems
Yocto = Yocto Project; Buildroot @ .9 < embedded-linux
Device drivers = driver development, device driver development, Linux device drivers @ .85 < systems-programming
STM32; ARM Cortex = ARM Cortex-M, ARM architecture; ESP32 = ESP8266; AVR microcontrollers; PIC microcontrollers @ .8 < microcontrollers
Microcontrollers = microcontroller programming, microcontroller, microprocessors, MCU @ .7 < embedded-systems
AUTOSAR @ .9 < embedded-systems
CAN bus = controller area network, CAN protocol; CANoe = Vector CANoe, CANalyzer @ .8
MQTT; CoAP @ .75 < internet-of-things
Ethereum = web3.js, ethers.js; Hyperledger = Hyperledger Fabric; Hardhat; Truffle Suite @ .85 < blockchain-development

== framework .75 < mobile-development
Android development = Android SDK, Android Studio, android apps, Android app development, Android? @ .65 when kotlin, java, ios, mobile,
    sdk, app, apps unless phone, phones, users, devices
iOS development = iOS?, iOS SDK, iOS apps, iOS app development, iPhone development @ .7 when swift, xcode, android, mobile, app, apps,
    swiftui
SwiftUI; UIKit = Cocoa Touch < ios-development
Jetpack Compose = android jetpack < android-development
React Native = Expo framework, ReactNative ~ flutter < react
Flutter? = flutter framework when dart, mobile, ios, android, react unless ^atrial
Xamarin = Xamarin.Forms; .NET MAUI < c#
Ionic Framework = ionic?, Ionic 4 @ .65 when angular, cordova, mobile, hybrid, app unless bonding, liquids, strength, compounds;
    Apache Cordova = Cordova, PhoneGap; Capacitor.js @ .65
Core Data = CoreData; Core ML; ARKit @ .8 < ios-development
Xcode; CocoaPods; TestFlight @ .65 < ios-development
Firebase = google firebase, Firestore @ .65
App Store publishing = App Store, Google Play Store, app store submission, Play Console, app store optimisation @ .5
Push notifications = Firebase Cloud Messaging, Apple Push Notification service @ .5

== framework .75
Qt? = Qt5, Qt6, QML, Qt framework; PyQt = PySide @ .8 < desktop-development
WPF = Windows Presentation Foundation, XAML; UWP = Universal Windows Platform; WinUI @ .7 < desktop-development, dotnet
Windows Forms = WinForms @ .6 < desktop-development, dotnet
JavaFX; Java Swing = AWT/Swing @ .65 < desktop-development, java
Electron.js = electronjs, electron?? @ .7 < desktop-development when javascript, node, desktop, react, app unless microscope, microscopy,
    beam, diffraction, transport, density
Tauri @ .85 < desktop-development
Tkinter; wxPython; Kivy @ .6 < desktop-development, python
GTK = GTK+; wxWidgets @ .75 < desktop-development

== tool .75 < game-development
Unity?? #unity = Unity3D, Unity 3D, Unity engine, Unity game engine @ .75 < c# ~ unreal-engine when game, games, unreal, c#, 3d, vr,
    ar unless of, in, day, church, hospital, catalog
Unreal Engine = UE4, UE5, unreal?, Unreal Engine 5, Unreal Engine 4 < c++ when unity, game, engine, blueprints
Godot = godot engine, GDScript; GameMaker
Game design = game mechanics, game balancing @ .65
Phaser.js; PixiJS; cocos2d; Babylon.js @ .75
OpenGL = Open GL, OpenGL ES < computer-graphics
Vulkan? = Vulkan API @ .85 < computer-graphics when opengl, directx, graphics, gpu
DirectX = Direct3D, DirectX 12 < computer-graphics
Physics engines = physics engine, game physics @ .8

== method .5
Software testing = software tests, test logiciel, Softwaretest, application testing, pruebas de software, testing? @ .4 when software, qa,
    code, developers, debugging, test, automation, unit unless services, centre, center, ground, lab, kit
Test automation = automated testing, test automatisation, QA automation, automation testing, automated tests,
    automated test @ .6 < software-testing
Quality assurance software #software-qa = software QA, software quality assurance, QA testing, QA engineering @ .45 < software-testing
Unit testing = unit tests, unit test, tests unitaires, unittest < software-testing
Integration testing = integration tests, system integration testing < software-testing
Functional testing = functional tests, black-box testing, white-box testing < software-testing
End-to-end testing = e2e testing, end-to-end tests, e2e tests < software-testing
Regression testing = regression tests, non-regression testing < software-testing
Manual testing = manual tests, exploratory testing, manual QA @ .4 < software-testing
Performance testing = load testing, stress testing, load tests, performance tests, scalability testing, soak testing @ .6 < software-testing
User acceptance testing = UAT, acceptance testing, user acceptance tests, acceptance tests @ .45 < software-testing
API testing = API tests, contract testing, web service testing @ .6 < software-testing
Usability testing software #mobile-testing = mobile testing, mobile app testing @ .55 < software-testing
Test planning = test plans, test plan, test strategy, test strategies, test cases, test case design, test design, test scenarios,
    test management @ .45 < software-testing
Test-driven development = TDD, test driven design @ .6 < software-testing ~ behaviour-driven-development
Behaviour-driven development = BDD @ .65 < software-testing
Defect tracking = bug tracking, bug reporting, defect management, issue tracking @ .4 < software-testing
Debugging = software debugging, debug, bug fixing, débogage, root cause debugging, debugging skills @ .35 < software-development
Code review = code reviews, peer code review, pull request reviews, peer reviews of code @ .45 < software-development
Refactoring = code refactoring, code cleanup @ .5 < software-development
Clean code = SOLID principles, SOLID design principles, software craftsmanship, clean architecture, coding standards, code quality,
    coding best practices @ .5 < software-development
Design patterns = software design patterns, Gang of Four patterns, design pattern @ .55 < software-architecture
Object-oriented programming = OOP, object-oriented, object oriented design, OOD, object-oriented development, programmation orientée objet,
    OO programming, OOAD, object-oriented analysis and design, OO design, objektorientierte programmierung,
    programación orientada a objetos @ .45 < software-development
Functional programming = FP paradigm, programmation fonctionnelle, reactive programming @ .65 < software-development
Pair programming = mob programming; Extreme programming @ .5 < software-development
Microservices = micro-services, microservice architecture, microservices architecture @ .65 < software-architecture
Domain-driven design = DDD, hexagonal architecture @ .75 < software-architecture
Event-driven architecture = event-driven systems, event sourcing, CQRS, event driven design @ .75 < software-architecture
Service-oriented architecture = SOA, service oriented architectures, enterprise service bus @ .65 < software-architecture
Serverless architecture = serverless, serverless computing, function as a service, FaaS @ .7 < software-architecture
UML = unified modelling language, UML diagrams, sequence diagrams, class diagrams @ .5 < software-architecture
Version control = source control, revision control, source code management, contrôle de version, versionskontrolle,
    SCM version control @ .35 < software-development
Software development life cycle = SDLC, software lifecycle, software development lifecycle, application lifecycle management,
    ALM @ .4 < software-development
Performance optimisation #performance-tuning = performance tuning, code optimisation, application performance, profiling?,
    performance engineering, application performance tuning @ .55 < software-development
Software maintenance = code maintenance, bug fixes @ .3 < software-development
Memory management = garbage collection, memory optimisation @ .7 < systems-programming
Socket programming = network programming, TCP sockets @ .7
Reverse engineering = disassembly, binary analysis, reverse engineering of software @ .75
Formal verification = formal methods, model checking, TLA+ @ .9
Static analysis #static-code-analysis = static code analysis, linting; Code coverage @ .6 < software-testing
SonarQube = sonar qube, SonarCloud @ .65 < static-code-analysis
Web scraping = web crawling, data scraping, web crawler, screen scraping @ .55

== tool .65 < test-automation
Selenium = selenium webdriver, Selenium IDE, selenium grid, WebDriver ~ cypress, playwright
Cypress? = cypress.io when selenium, testing, e2e, javascript, playwright, automation unless tree, semiconductor
Playwright? = playwright tests @ .7 when testing, e2e, cypress, selenium, automation unless of
Puppeteer? @ .7 ~ playwright when chrome, node, javascript, testing, scraping
Appium @ .75
Jest? = jest tests when javascript, react, mocha, testing, unit, enzyme, typescript; Vitest; React Testing Library < unit-testing
Mocha? = mocha/chai, Mocha.js @ .6 ~ jest when chai, jest, jasmine, javascript, testing, node unless coffee
Jasmine? = Jasmine/Karma @ .6 ~ jest when karma, angular, jest, mocha, testing, protractor
JUnit = JUnit5, JUnit 5, JUnit 4; TestNG; Mockito = PowerMock < unit-testing
pytest = py.test < unit-testing
NUnit; xUnit = xUnit.net; MSTest < unit-testing
RSpec; minitest @ .7 < unit-testing
PHPUnit @ .65 < unit-testing
Google Test = GTest; Catch2 @ .75 < unit-testing
Cucumber? = cucumber framework < behaviour-driven-development when gherkin, bdd, selenium, ruby, testing unless salad
Robot Framework @ .7
SpecFlow; Behat @ .75 < behaviour-driven-development
Katalon Studio = Katalon; TestComplete; Ranorex; Tricentis Tosca @ .75
JMeter = Apache JMeter; Gatling load testing #gatling = Gatling.io; LoadRunner; k6 load testing #k6 = Grafana k6;
    Locust load testing #locust; NeoLoad @ .7 < performance-testing
Postman? = Postman API @ .5 < api-testing when api, apis, rest, soapui, swagger, testing unless ^delivery
SoapUI = ReadyAPI; REST Assured @ .65 < api-testing
TestRail; Zephyr for Jira; HP ALM = HP Quality Center, Quality Center; Xray test management; qTest @ .6 < test-planning
UFT = QTP, Unified Functional Testing @ .7

== tool .5 < software-development
Git = git version control, git flow, gitflow, GIT SCM < version-control
GitHub = git hub < version-control ~ gitlab, bitbucket @ .45
GitLab = git lab < version-control ~ bitbucket
Bitbucket = bit bucket < version-control
Subversion = Apache Subversion, SVN, TortoiseSVN @ .5 < version-control ~ git
Mercurial SCM #mercurial; Perforce = Helix Core; ClearCase; Team Foundation Server = TFS, TFVC @ .6 < version-control
Visual Studio Code = VS Code, VSCode @ .3
Visual Studio = MS Visual Studio, Microsoft Visual Studio @ .35
IntelliJ IDEA = IntelliJ; WebStorm; PhpStorm; JetBrains Rider @ .4
PyCharm; Spyder IDE @ .4
NetBeans @ .4
Eclipse IDE #eclipse = eclipse?, Eclipse RCP @ .4 ~ netbeans, intellij-idea when java, ide, netbeans, maven unless solar, ^solar, ^lunar
Vim = Neovim; Emacs = GNU Emacs @ .5
Sublime Text; Notepad++; Atom editor @ .3
Maven? = Apache Maven, maven build @ .55 < java when java, gradle, ant, spring, build unless ^mba
Gradle @ .6 < java ~ maven
Apache Ant @ .5 < java ~ maven
CMake; GNU Make = Makefiles @ .7 < c++
Bazel @ .8
GCC = gcc compiler; LLVM = clang @ .75 < c++
GDB; Valgrind @ .75 < debugging
NuGet; MSBuild @ .45 < dotnet
pip package manager #pip = python packaging; Conda = Miniconda; virtualenv @ .45 < python
Jira = Atlassian Jira, JIRA Software @ .35
Confluence? = Atlassian Confluence, Atlassian suite, Atlassian tools @ .3 when jira, documentation, wiki, atlassian unless of
Trello; Asana; Monday.com; ClickUp; Basecamp; Wrike; Smartsheet; Notion? @ .3 when notes, wiki, confluence, jira, trello, asana unless of,
    that, is
Redmine; YouTrack; Bugzilla; MantisBT = Mantis Bug Tracker @ .4 < defect-tracking
Doxygen; Javadoc; Sphinx documentation; JSDoc @ .5 < technical-documentation

== tool .6 < web-development
WordPress = WordPress development, WordPress themes, word press @ .45 < php
Drupal = Drupal 8, Drupal 9, Drupal 10 @ .65 < php ~ wordpress
Joomla @ .55 < php ~ wordpress, drupal
WooCommerce; Elementor @ .55 < wordpress
Magento = Magento 2 @ .7 < e-commerce-development
Shopify = Shopify development @ .55 < e-commerce-development
PrestaShop; OpenCart; BigCommerce; Shopware; Salesforce Commerce Cloud = Demandware @ .6 < e-commerce-development
TYPO3; Contao CMS @ .7 < php
Sitecore; Umbraco; Kentico; Optimizely CMS = Episerver @ .75
Adobe Experience Manager = AEM, Adobe AEM @ .8
Content management systems = CMS, content management system, headless CMS, web content management @ .4
Contentful; Sanity CMS @ .65 < content-management-systems
Webflow; Wix; Squarespace @ .4
SharePoint development = SharePoint Framework, SPFx @ .65
Nginx = nginx reverse proxy @ .6
Apache HTTP Server = Apache web server, Apache httpd, Apache2 @ .5 ~ nginx
Apache Tomcat = tomcat; JBoss = WildFly, JBoss EAP; WebLogic = Oracle WebLogic; WebSphere = IBM WebSphere, WebSphere Application Server;
    GlassFish; Jetty server @ .6 < java
IIS = Internet Information Services, Microsoft IIS @ .55
Liferay = Liferay Portal; Alfresco? @ .75 < java when liferay, documentum, cms, ecm unless dining
Payment gateway integration = Stripe API, Stripe integration, PayPal API, payment gateways,
    payment integration @ .65 < e-commerce-development
Power Apps = PowerApps, Microsoft Power Platform, Power Platform @ .6 < low-code-development
OutSystems; Mendix; Appian; Pega = Pegasystems, PRPC; Bubble.io @ .75 < low-code-development
`
