import type { LexiconTable } from '../rows.ts'

/** Mechanical, electrical, civil, chemical, process, aerospace, energy and quality engineering. */
export const engineering: LexiconTable = `
== domain .55
Engineering? = ingénierie, Ingenieurwesen, ingeniería, engineering principles, engineering design, technical engineering @ .3
Mechanical engineering = génie mécanique, Maschinenbau, ingeniería mecánica, mechanical design, conception mécanique, mechanical systems,
    construction mécanique, Konstruktion Maschinenbau, diseño mecánico, mechanical design engineering, mechanical engineer < engineering
Electrical engineering = génie électrique, Elektrotechnik, ingeniería eléctrica, electrical systems, conception électrique, electrotechnics,
    électrotechnique, electrical engineering design, electrical systems design < engineering
Electronics = electronic engineering, électronique, Elektronik, electrónica, electronics engineering, electronic design,
    electronic circuits, circuit design, electronic systems, schematic capture, circuit analysis, hardware design, conception électronique,
    electronics design, schematic design @ .55 < engineering ~ electrical-engineering
Civil engineering = génie civil, Bauingenieurwesen, ingeniería civil, civil works, civil design, civil engineer,
    travaux publics < engineering
Structural engineering = structural design, structural analysis, calcul de structures, Tragwerksplanung, ingénierie structurelle,
    steel structures, estructuras, structural calculations, structural steel design @ .7 < civil-engineering
Geotechnical engineering = géotechnique, Geotechnik, geotechnics @ .75 < civil-engineering
Transportation engineering = highway engineering, infrastructure routière, road construction design, traffic management planning,
    traffic analysis @ .7 < civil-engineering
Water resources engineering = hydraulic engineering, water supply engineering, Wasserbau, water engineering,
    flood risk @ .75 < civil-engineering
Chemical engineering = génie chimique, Chemieingenieurwesen, ingeniería química, Verfahrenstechnik, chemical process engineering,
    process engineering chemical < engineering
Process engineering = ingénierie des procédés, Prozesstechnik, process design engineering, génie des procédés, industrial processes,
    process development, process control, procédés industriels, process validation @ .6 < engineering
Industrial engineering = génie industriel, Wirtschaftsingenieurwesen, ingeniería industrial, work study, méthodes industrielles,
    methods engineering, production engineering, facility layout, ergonomic workplace design, industrialisation @ .55 < engineering
Manufacturing engineering = manufacturing process engineering, Fertigungstechnik, manufacturing processes, process manufacturing,
    Fertigungsplanung, production processes, procédés de fabrication, manufacturing methods,
    manufacturing technology @ .6 < engineering ~ industrial-engineering
Aerospace engineering = aeronautical engineering, aérospatiale, aéronautique, aerospace, astronautics, spacecraft design,
    aircraft structures, ingénierie aéronautique @ .7 < mechanical-engineering
Automotive engineering = automotive?, vehicle engineering, Fahrzeugtechnik, ingénierie automobile, powertrain, automotive industry,
    automobile engineering, chassis design, combustion engines, internal combustion engines @ .6 < mechanical-engineering
Marine engineering = génie maritime, Schiffbau, marine systems, naval engineering, offshore engineering @ .75 < mechanical-engineering
Biomedical engineering = bioengineering, génie biomédical, Medizintechnik, ingeniería biomédica @ .7 < engineering
Materials science = materials engineering, science des matériaux, Werkstofftechnik, material science, metallurgy, composites,
    composite materials, polymers, métallurgie, material selection, ciencia de los materiales, Materialwissenschaft, ceramics materials,
    failure analysis materials, metallurgical engineering @ .7
Mechatronics = mécatronique, Mechatronik, mecatrónica, mechatronic systems @ .7 < mechanical-engineering
Robotics = robotique, Robotik, robótica, industrial robotics, robotics engineering, robotic systems, robots? @ .7 ~ mechatronics
Control engineering = control systems, automatique, Regelungstechnik, control theory, process control systems, control systems engineering,
    ingeniería de control, feedback control, PID controllers @ .7 < electrical-engineering
Industrial automation = automation engineering, automatisation industrielle, Automatisierungstechnik, automatización industrial,
    factory automation, automation systems, automatisme, automation technology, automated systems, automated manufacturing,
    automated production, automatismes @ .65 ~ control-engineering
Power engineering = power systems, electrical power systems, high voltage, power distribution, réseaux électriques, Energietechnik,
    power generation, high-voltage systems, power transmission, electrical distribution, transmission lines, medium voltage,
    power system analysis, haute tension, sistemas de potencia @ .7 < electrical-engineering
Power electronics = électronique de puissance, Leistungselektronik, motor drives, inverters, power supplies design, electric motors,
    electric drives, VFD drives, electric motor control, power converters @ .75 < electronics
Renewable energy = énergies renouvelables, erneuerbare Energien, energía renovable, renewables, clean energy, green energy,
    sustainable energy, énergie renouvelable, energías renovables, renewable energies @ .6
Solar energy = photovoltaics, solar PV, photovoltaïque, Photovoltaik, solar installation, energía solar, PV systems, solar power,
    panneaux solaires, PV design, solar panels @ .65 < renewable-energy
Wind energy = wind turbines, éolien, Windenergie, wind power, wind farm @ .7 < renewable-energy
Energy efficiency = energy management, efficacité énergétique, Energieeffizienz, energy modelling, energy conservation,
    eficiencia energética, energy analysis, building energy modelling, gestion de l'énergie, energy saving,
    thermal regulation buildings @ .6
Battery technology = lithium-ion batteries, Batterietechnik, battery systems, BMS batteries, electric vehicles, EV charging,
    battery testing @ .75
Nuclear engineering = nuclear energy, génie nucléaire, Kerntechnik, nuclear safety, radiation protection, nuclear physics, radioprotection,
    reactor physics, nuclear power @ .8
Oil and gas = petroleum engineering, pétrole et gaz, drilling?, reservoir engineering, drilling engineering, petróleo y gas,
    upstream oil and gas, well engineering, pipeline engineering, refinery operations, offshore drilling, oilfield, oil and gas industry,
    petroleum, well completion, refining petroleum @ .65
Mining engineering = mining?, génie minier, Bergbau, minería, mine planning, blasting, mineral processing, explotación minera,
    underground mining, mine operations, surface mining, mineral exploration, quarrying @ .7
HVAC engineering #hvac = HVAC, heating ventilation and air conditioning, CVC, Klimatechnik, génie climatique, HVAC systems,
    heating and cooling, air conditioning, climatisation, HVAC/R, refrigeration, climatización, HVAC design, HVACR,
    chauffage ventilation climatisation, Kältetechnik, cooling systems, HVAC maintenance, air conditioning systems, ventilation systems,
    air handling units, heat pumps?, refrigeration systems, chillers, pompe à chaleur, ductwork, fluides frigorigènes, EPA 608, F-gas,
    building services engineering, MEP, TGA Gebäudetechnik @ .6
Thermodynamics = heat transfer, thermodynamique, thermal engineering, Thermodynamik, thermal design, termodinámica, thermal analysis,
    thermal management, thermique @ .7 < mechanical-engineering
Fluid mechanics = fluid dynamics, mécanique des fluides, Strömungsmechanik, hydrodynamics, aerodynamics, mecánica de fluidos,
    aérodynamique @ .75 < mechanical-engineering
Computational fluid dynamics = CFD, CFD simulation, CFD analysis, numerical fluid dynamics @ .8 < fluid-mechanics
Finite element analysis = FEA, FEM, éléments finis, finite element method, Finite-Elemente-Methode, stress analysis, FE analysis,
    finite element modelling, finite elements, structural simulation, FEA simulation @ .75
Hydraulics and pneumatics = hydraulics, pneumatics, hydraulic systems, hydraulique, Hydraulik, pneumatique, Pneumatik, pneumatic systems,
    hidráulica, neumática, fluid power, pumps and valves @ .6
Acoustics = noise control, vibration analysis, NVH, acoustique, Akustik, noise and vibration, vibration testing, modal analysis @ .75
Optics = photonics, optical engineering, optique, Optik, laser systems, laser technology, optical design, optoelectronics, lasers?,
    spectroscopy optics, Photonik, optical systems @ .75
Semiconductors = semiconductor manufacturing, microelectronics, semi-conducteurs, Halbleiter, chip design, IC design, VLSI, VLSI design,
    ASIC design, ASIC, integrated circuits, semiconductor physics, analogue IC design, wafer fabrication, photolithography,
    microélectronique, ASICs, semiconductor processing, chip verification, RTL design @ .8 < electronics
FPGA = FPGA design, FPGA development, FPGA programming, FPGAs @ .85 < electronics ~ vhdl, verilog
Xilinx Vivado = Vivado, Xilinx; Intel Quartus = Quartus, Altera @ .9 < fpga
PCB design = printed circuit board design, PCB layout, PCB, conception de PCB, Leiterplattenentwurf, circuit board design, PCBs,
    routage PCB, printed circuit boards @ .75 < electronics
Analogue electronics = analogue circuit design, digital electronics, mixed-signal design, digital circuit design, analogue design,
    digital logic design, signal integrity, digital design, EMC testing, electromagnetic compatibility, EMI/EMC,
    analog circuits @ .75 < electronics
Instrumentation = measurement systems, instrumentation et contrôle, Messtechnik, sensors?, instrumentation and control, calibration,
    instrument calibration, étalonnage, Kalibrierung, instrumentación, capteurs, sensor technology, C&I engineering, I&C engineering,
    process instrumentation, calibrating instruments, data acquisition, Sensorik, instrumentación y control @ .65
Systems engineering = ingénierie système, Systemtechnik, MBSE, model-based systems engineering, ingeniería de sistemas, systems engineer,
    INCOSE, ingénierie des systèmes, requirements traceability @ .6 < engineering
Reliability engineering = RAMS?, reliability analysis, fiabilité industrielle, FMECA, failure analysis, mean time between failures,
    Zuverlässigkeitstechnik, RAMS analysis, reliability-centred maintenance, weibull analysis, reliability testing,
    failure mode analysis @ .7
Functional safety = ISO 26262, IEC 61508, safety-critical systems, funktionale sicherheit, SIL assessment, machinery safety,
    Maschinensicherheit, IEC 61511, DO-178C, safety instrumented systems, hazard analysis, HAZOP, sûreté de fonctionnement,
    safety engineering, process safety, process safety management @ .75
Environmental engineering = génie environnemental, Umwelttechnik, ingeniería ambiental, pollution control, environmental remediation,
    air quality engineering, air pollution control @ .65 < engineering
Wastewater treatment = water treatment, traitement des eaux, Wasseraufbereitung, sewage treatment, drinking water treatment,
    tratamiento de agua, water purification, Abwasserbehandlung, effluent treatment, traitement de l'eau, water treatment plant,
    wastewater @ .65
Waste management = gestion des déchets, recycling, Abfallwirtschaft, recyclage, waste disposal, gestión de residuos,
    hazardous waste management, solid waste management, waste sorting, Entsorgung, circular economy, collecte des déchets,
    tri des déchets @ .5
Fire safety = fire protection engineering, sécurité incendie, Brandschutz, fire prevention, fire protection, fire alarm systems,
    fire risk assessment, SSIAP, sprinkler systems, fire safety engineering, prévention incendie, fire warden, fire detection systems,
    fire marshal, protección contra incendios @ .5
Engineering drawing = technical drawing, dessin technique, Technisches Zeichnen, dibujo técnico, drafting technical, blueprint reading,
    reading blueprints, engineering drawings, technical drawings, lecture de plans, technische zeichnungen, blueprints, dessin industriel,
    lecture de plan, interpretación de planos, reading technical drawings, schematics, read blueprints, interpreting technical drawings,
    shop drawings, reading drawings, drafting, blueprint interpretation @ .5
Geometric dimensioning and tolerancing #gd-and-t = GD&T, tolerancing, cotation fonctionnelle, tolerance analysis,
    tolerance stack-up @ .7 < engineering-drawing
Prototyping engineering = rapid prototyping, prototype development, prototypage rapide, Prototypenbau, physical prototyping,
    hardware prototyping @ .55
Product lifecycle management = PLM, PDM, product data management, bill of materials, BOM, bills of materials, BOM management,
    engineering change management, engineering change orders @ .65
== tool .7 < product-lifecycle-management
Teamcenter = Siemens Teamcenter; Windchill = PTC Windchill; ENOVIA @ .7
== domain .55
Technical writing = rédaction technique, technische Redaktion, technical writer?, user manuals, redacción técnica,
    writing technical documents, technical reports, technical manuals, technical report writing, instruction manuals, DITA @ .5
Test engineering = hardware testing, product testing, essais mécaniques, test benches, Versuchsdurchführung, validation testing,
    design verification, V&V, verification and validation, mechanical testing, environmental testing of products, design validation,
    test rigs, bancs d'essai, material testing, Prüfstand, test equipment @ .6
Computer-aided design #cad = CAD, CAO, CAD software, CAD design, 3D CAD, CAD drawing, 2D/3D CAD, diseño asistido por ordenador,
    CAD modelling, CAD/CAM, CAO/DAO, DAO, CAD systems, CAD-Kenntnisse, 2D CAD, CAD drafting, CAD tools @ .55
Mechanisms design #machine-design = machine design, design of machines, special-purpose machines, Sondermaschinenbau, gear design,
    mechanisms?, tooling design, tool design, jigs and fixtures, fixture design, mould design, Werkzeugkonstruktion, die design,
    sheet metal design, plastic part design, product design engineering @ .7 < mechanical-engineering

== tool .65 < cad
AutoCAD = Auto CAD, AutoCAD LT, Autodesk AutoCAD, AutoCAD 2D, Autocad 3D, AutoCAD Electrical, AutoCAD Mechanical @ .55
SolidWorks = Solid Works, Dassault SolidWorks, SOLIDWORKS Simulation; CATIA = CATIA V5, Catia V6, Dassault CATIA; Siemens NX = Unigraphics,
    NX CAD, UG NX; Creo = PTC Creo, Pro/ENGINEER, ProE, Creo Parametric, Pro/E; Autodesk Inventor; Fusion 360 = Autodesk Fusion 360;
    Solid Edge; Onshape; FreeCAD; MicroStation = Bentley MicroStation; BricsCAD; DraftSight; TopSolid @ .65
Revit = Autodesk Revit, Revit Architecture, Revit MEP, Revit Structure; ArchiCAD; SketchUp = Google SketchUp, Sketch Up; Vectorworks;
    Rhino 3D = Rhinoceros 3D, Grasshopper 3D; Civil 3D = AutoCAD Civil 3D; Allplan; Chief Architect; Lumion; Enscape; Navisworks;
    Tekla Structures = Tekla; Bentley OpenRoads = OpenRoads, InRoads; Advance Steel; BIM 360 = Autodesk Construction Cloud, BIM360 @ .65
ANSYS = ANSYS Fluent, Ansys Workbench, Ansys Mechanical; Abaqus = SIMULIA; NASTRAN = MSC Nastran, Patran; COMSOL = COMSOL Multiphysics;
    LS-DYNA; HyperMesh = Altair HyperWorks, HyperWorks, OptiStruct; STAR-CCM+; OpenFOAM; Adams multibody #adams = MSC Adams;
    Autodesk CFD @ .8 < finite-element-analysis
SAP2000 = ETABS; STAAD.Pro = STAAD; Robot Structural Analysis; SCIA Engineer; RFEM dlubal #rfem = RFEM, Dlubal; RISA-3D = RISA; PLAXIS;
    MIDAS Civil @ .8 < structural-engineering
HEC-RAS = HEC-HMS; EPANET; SWMM; InfoWorks ICM @ .8 < water-resources-engineering
Aspen HYSYS = HYSYS; Aspen Plus = AspenTech; gPROMS; ChemCAD; PIPESIM @ .8 < chemical-engineering
Altium Designer = Altium; KiCad; Eagle PCB #eagle = Autodesk EAGLE, EAGLE CAD; OrCAD = Cadence OrCAD; Cadence Allegro;
    PADS layout @ .75 < pcb-design
LTspice = SPICE simulation, PSpice; Multisim = NI Multisim; Proteus simulation #proteus = Proteus ISIS; Cadence Virtuoso;
    Synopsys tools #synopsys = Synopsys Design Compiler, Synopsys; ModelSim = QuestaSim; ANSYS HFSS = HFSS; Keysight ADS @ .8 < electronics
ETAP = ETAP software; DIgSILENT PowerFactory = PowerFactory; PSS/E = PSSE; PSCAD; SKM PowerTools; Dialux; PVsyst; EPLAN = EPLAN P8,
    EPLAN Electric P8; See Electrical; Caneco @ .75 < electrical-engineering
Oscilloscopes = oscilloscope, multimeter, multimeters, logic analysers, spectrum analysers, test and measurement equipment,
    function generators, multimètre, electrical test equipment, signal generators @ .6 < electronics
dSPACE = hardware-in-the-loop, HIL testing, HIL @ .85 < embedded-systems

== tool .7 < industrial-automation
PLC programming #plc = PLC, PLCs, programmable logic controllers, automate programmable, SPS-Programmierung, ladder logic,
    automates programmables, SPS, PLC troubleshooting, API automate, PLC systems, speicherprogrammierbare steuerung, programación de PLC,
    IEC 61131-3, structured text, autómatas programables, PLC controls
Siemens TIA Portal = TIA Portal, SIMATIC Step 7, Siemens S7, Step7, S7-1200, S7-1500, Simatic S7, STEP 7, Siemens PLC;
    Allen-Bradley = Rockwell Automation, RSLogix, Studio 5000, ControlLogix, RSLogix 5000, CompactLogix, Rockwell; CODESYS;
    Schneider Unity Pro = Schneider Electric PLC; Beckhoff TwinCAT = TwinCAT; Omron PLC; Mitsubishi PLC < plc
SCADA = SCADA systems, supervisory control and data acquisition, HMI, HMI programming, human machine interface, HMI/SCADA, DCS,
    distributed control systems, distributed control system, HMIs, supervision SCADA @ .7
Wonderware = AVEVA, Wonderware InTouch; Ignition SCADA #ignition = Inductive Automation; WinCC = Siemens WinCC;
    FactoryTalk = FactoryTalk View; ABB 800xA; DeltaV = Emerson DeltaV; Honeywell Experion @ .8 < scada
Profibus = Profinet, Profibus/Profinet; Modbus = Modbus TCP; OPC UA = OPC; EtherCAT; BACnet; KNX = KNX programming;
    DALI lighting control #dali @ .75
ABB robots = ABB robot programming, RAPID programming ABB; FANUC robots = Fanuc; KUKA robots = KUKA; Yaskawa robots = Motoman;
    Universal Robots = UR robots; Stäubli robots @ .8 < robotics
Building automation = building management systems, GTB, Gebäudeautomation, BMS, domotique, building automation systems, smart home,
    home automation, gestion technique du bâtiment, Smart Home systems @ .65
MES? #manufacturing-execution-systems = manufacturing execution systems, manufacturing execution system, OSIsoft PI, PI System,
    MES software @ .7

== method .6 < quality-management
FMEA = failure mode and effects analysis, AMDEC, PFMEA, DFMEA @ .65
Statistical process control = SPC, process capability, control charts, Cpk, MSP statistique, MSA, Gage R&R,
    measurement system analysis @ .65
APQP = PPAP, APQP/PPAP, advanced product quality planning, Production part approval process @ .7
IATF 16949 = ISO/TS 16949, VDA 6.3, TS 16949; AS9100 = EN 9100, AS 9100; ISO 13485; ISO 14001 = environmental management system; ISO 17025;
    ISO 22000 = BRC Food, FSSC 22000, BRCGS, IFS Food; ISO 45001 = OHSAS 18001; EN 1090; ISO 14971; ATEX @ .65
Design of experiments = DOE?, plans d'expériences, Versuchsplanung, Taguchi methods @ .7
5S = 5S methodology, 5S lean, méthode 5S; SMED; Poka-yoke; Gemba walks = Gemba;
    TPM #total-productive-maintenance = total productive maintenance; OEE = overall equipment effectiveness;
    Value stream mapping = VSM @ .6 < lean-management
TRIZ = value engineering, value analysis @ .75
Metrology = métrologie, Messtechnik Qualität, coordinate measuring machine, CMM, CMM programming, PC-DMIS, metrología,
    dimensional inspection, calipers and micrometers, precision measuring instruments, measuring instruments, micrometers, calipers,
    measuring equipment, calliper, gauges, measuring tools, pied à coulisse, precision measurement, contrôle dimensionnel, Messmittel,
    dial indicators, inspection instruments @ .6
Non-destructive testing = NDT, contrôle non destructif, zerstörungsfreie prüfung, ultrasonic testing, NDE, magnetic particle inspection,
    dye penetrant testing, CND, visual inspection welding, radiographic testing, liquid penetrant testing, eddy current testing @ .7
Good manufacturing practice = GMP, cGMP, bonnes pratiques de fabrication, current good manufacturing practices, gute herstellungspraxis,
    BPF, GxP, good manufacturing practices, buenas prácticas de manufactura, GMP standards, good documentation practice @ .6
Validation and qualification #gmp-validation = equipment qualification, IQ/OQ/PQ, process validation pharma, cleaning validation,
    computer system validation, CSV validation, 21 CFR Part 11, GAMP, GAMP 5, equipment validation @ .75 < good-manufacturing-practice
CAPA = corrective and preventive actions, non-conformance management, corrective action, corrective actions, nonconformance reports,
    non-conformities, deviation management, corrective and preventive action @ .6
`
