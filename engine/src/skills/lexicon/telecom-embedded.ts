import type { LexiconTable } from '../rows.ts'

/** Telecommunications, embedded software, electronics for devices, game development. */
export const telecomEmbedded: LexiconTable = `
== domain .75 < telecommunications
5G networks = 5G NR, 5G core, 5G RAN, réseaux 5G; LTE networks = LTE-A, 4G LTE, IMS VoLTE; VoLTE; GSM networks = 2G networks, UMTS, WCDMA,
    HSPA < mobile-networks
Radio network planning = RF planning, radio planning, cell planning, Funknetzplanung, planification radio; Atoll RF < rf-engineering @ .85
Radio network optimisation = RF optimisation, drive testing, drive tests, radio KPI optimisation; TEMS; Actix < rf-engineering @ .85
Antenna design = antennas, phased arrays, conception d'antennes, Antennentechnik, beamforming @ .85 < rf-engineering
Microwave engineering = microwave links, faisceaux hertziens, Richtfunk, millimetre wave @ .85 < rf-engineering
Radar systems = radar signal processing, radar engineering, synthetic aperture radar, systèmes radar @ .85 < rf-engineering
Small cells = distributed antenna systems, DAS installation, in-building coverage @ .8 < mobile-networks
Open RAN = O-RAN, vRAN @ .9 < mobile-networks
Core network telecom #mobile-core-network = mobile core network, EPC core, IMS core, HLR/HSS, packet core @ .85 < mobile-networks
SS7 signalling = Diameter protocol, SIGTRAN, SS7 @ .85
SIP trunking = SIP protocol, session border controllers, SBC configuration; Asterisk PBX; FreePBX; 3CX; Kamailio < voip @ .7
IP PBX = PBX systems, Avaya Aura, Cisco Call Manager, CUCM, Unified communications, UCaaS; Mitel;
    Cisco Unified Communications Manager < voip @ .65
Optical networking = DWDM, WDM, optical transport networks, SDH, SONET, réseaux optiques, OTN @ .8
GPON = passive optical networks, XGS-PON @ .8
DOCSIS = HFC networks, cable broadband @ .8
Satellite ground stations = VSAT, satellite terminals, teleport operations @ .8 < satellite-communications
OSS/BSS = telecom billing, telecom inventory systems; Amdocs; Netcracker @ .8
TETRA radio = TETRA?, DMR radio, two-way radio, PMR radio, BOS-Funk, push-to-talk systems @ .7
Spectrum management = frequency coordination, frequency planning, gestion du spectre @ .85
Telecom network operations centre #noc-operations = NOC operations, network operations centre, NOC monitoring @ .65
Telecom expense management = TEM telecom, mobile contracts management @ .6
Software-defined radio; GNU Radio; USRP @ .85
Bluetooth Low Energy = BLE, Bluetooth stack, Bluetooth protocols; Zigbee = Z-Wave; Thread protocol; Matter protocol; LoRaWAN = LoRa; Sigfox;
    NB-IoT; NFC = near-field communication; RFID < internet-of-things @ .75
GNSS receivers = GPS modules, GNSS positioning, inertial navigation @ .8

== method .75 < embedded-systems
Embedded C = embedded C programming, C embedded, MISRA C, MISRA @ .8
Embedded C++ = C++ embedded @ .8
Bootloaders = bootloader development, secure boot; U-Boot @ .85
Board bring-up = board support packages, BSP development, hardware bring-up @ .85
I2C and SPI #serial-buses = I2C, SPI bus, UART, serial protocols, RS-232, RS-485 @ .75
USB protocol = USB stack, USB device development @ .8
JTAG debugging = JTAG, in-circuit debugging, Segger J-Link, Lauterbach Trace32; TRACE32 @ .8
NXP microcontrollers = i.MX, Kinetis, LPC microcontrollers; TI MSP430 = MSP430, TI C2000; Nordic nRF = nRF52, nRF Connect;
    Renesas RX = Renesas RH850, Renesas RL78; Infineon AURIX = AURIX TriCore; BeagleBone = BeagleBoard;
    NVIDIA Jetson = Jetson Nano @ .8 < microcontrollers
RISC-V = RISC-V cores @ .9
IAR Embedded Workbench = IAR; Keil uVision = Keil MDK; PlatformIO; Code Composer Studio; STM32CubeIDE = STM32CubeMX @ .8
ThreadX = Azure RTOS; embOS; INTEGRITY RTOS #integrity-rtos = Green Hills INTEGRITY, µC/OS @ .85
Linux kernel development = kernel drivers, Linux drivers, device tree, kernel modules @ .85 < embedded-linux
Over-the-air updates = OTA updates, firmware updates OTA @ .75
Low-power design = ultra-low-power, power optimisation embedded, energy harvesting @ .8
Motor control = BLDC motor control, field-oriented control, servo control, Antriebsregelung, stepper motors @ .8
Sensor fusion = Kalman filtering, Kalman filters, IMU integration @ .85
Battery management systems = BMS design, BMS firmware, battery pack design @ .8 < battery-technology
Model-based design = model-based development, MBD Simulink, auto-code generation, Embedded Coder; TargetLink @ .8
Hardware abstraction #hardware-software-integration = hardware/software integration, HW/SW integration @ .75
Vector tools AUTOSAR #autosar-tools = DaVinci Configurator, EB tresos, AUTOSAR Adaptive, AUTOSAR Classic @ .85 < autosar
LIN bus = FlexRay, CAN FD, CANopen, SAE J1939, J1939, automotive Ethernet @ .8 < can-bus
VectorCAST = Tessy, QAC static analysis, Cantata unit testing; LDRA; Polyspace @ .85
DSP programming = TI DSP, SHARC DSP, audio DSP @ .85 < digital-signal-processing
High-level synthesis = HLS FPGA; Vitis HLS < fpga @ .9
UVM verification = UVM, universal verification methodology, functional verification chips,
    constrained random verification @ .9 < semiconductors
Physical design ASIC #asic-physical-design = place and route, floorplanning chips, static timing analysis, STA PrimeTime,
    clock tree synthesis, Cadence Innovus, Synopsys ICC2 @ .9 < semiconductors
Logic synthesis = RTL synthesis, Design Compiler, Genus synthesis @ .9 < semiconductors
Design for test = DFT insertion, scan chains, ATPG @ .9 < semiconductors
Mixed-signal IC design = analogue layout, Calibre DRC, LVS DRC, ADC design @ .9 < semiconductors
Wafer processing = etching semiconductors, ion implantation, CMP planarisation, semiconductor fab operation, dry etching, wafer testing,
    wire bonding, die attach @ .85 < semiconductors
EMC design = EMI shielding, EMC compliance, CE marking electronics, FCC certification, EMV-Prüfung, compatibilité électromagnétique @ .8
Power supply design = switch-mode power supplies, SMPS, DC-DC converters, buck converters @ .85 < power-electronics
Signal processing = traitement du signal, Signalverarbeitung, procesamiento de señales @ .7
Zuken CR-8000 = Zuken E3, E3.series; Mentor Xpedition = Mentor Graphics, PADS Professional, HyperLynx; EasyEDA; DipTrace;
    Allegro PCB Designer = Cadence PCB Editor; Sigrity @ .8 < pcb-design

== method .75 < game-development
Level design = game levels, conception de niveaux, Leveldesign @ .75
Gameplay programming #gameplay-systems = gameplay systems, gameplay mechanics, combat design games @ .8
Game economy design = free-to-play design, monetisation games, live ops games @ .8
Narrative game design #game-writing = game writing, interactive narrative, quest design @ .75
Game testing = game QA, playtesting, video game testing @ .6
Technical art = technical artist, shader art, VFX games, Niagara VFX, real-time VFX @ .8
Environment art = environment artist, prop art, hard-surface art games, modular kits games @ .75
Character art = character artist, retopology, game-ready characters @ .75
Game animation = animation state machines, root motion, Mixamo @ .75
Pixel art = sprite art, Aseprite, 2D game art @ .7
Game networking = multiplayer programming, netcode, Photon PUN, Mirror networking, dedicated servers games @ .85
Game AI = behaviour trees, navmesh, pathfinding games @ .8
Graphics engine programming #rendering-engineering = rendering engineer, ray tracing, HLSL shaders, GPU profiling;
    RenderDoc < computer-graphics @ .85
Console development = PlayStation SDK, Xbox GDK, Nintendo Switch development, console porting, TRC/TCR compliance @ .85
VR game development = Oculus SDK, Meta Quest development; SteamVR; OpenXR; HoloLens; ARCore; Vuforia < virtual-reality @ .8
Unreal Blueprints = Blueprints visual scripting, Blueprint scripting, UE5 Blueprints @ .8 < unreal-engine
CryEngine; Lumberyard engine; O3DE; GameMaker Studio; RPG Maker; Ren'Py; Construct 3; Roblox Studio = Roblox development, Luau;
    Cocos Creator; Defold; Solar2D = Corona SDK; MonoGame; XNA Framework; libGDX; Bevy engine #bevy; SDL library #sdl2 = SDL2; SFML; Havok;
    PhysX; Box2D @ .8
Quixel Megascans = Megascans, Quixel Bridge, Quixel Mixer; SpeedTree; World Machine; World Creator; Gaea terrain; Marmoset Toolbag;
    MotionBuilder = Autodesk MotionBuilder; Mudbox; Modo 3D #modo = Foundry Modo; xNormal; Perforce Helix #helix-core;
    Plastic SCM < 3d-modelling @ .8
Game publishing = Steamworks, Steam publishing, app store optimisation games, game production, game producer @ .65
Game analytics = GameAnalytics, Unity Analytics, player retention analysis @ .75
`
