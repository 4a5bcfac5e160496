import type { LexiconTable } from '../rows.ts'

/** Databases, data engineering, analysis, statistics, machine learning. */
export const data: LexiconTable = `
== domain .4
Data analysis = data analytics, analyse de données, Datenanalyse, análisis de datos, analytics?, data analyses, analysing data,
    data analyst skills when data, google, dashboards, sql
Data science = science des données, data scientist skills @ .55 ~ machine-learning
Data engineering = data engineer skills, big data engineering, ingénierie des données @ .65
Data management = gestion des données, Datenmanagement, MDM, data stewardship @ .4
Data governance = data quality management, data stewards, information governance @ .6 < data-management
Data quality = data cleansing, data cleaning, data validation, data integrity, data profiling, data wrangling, data munging,
    data preparation @ .4 < data-management
Data modelling = data models, dimensional modelling, entity-relationship modelling, ER modelling, star schema, ERD, logical data modelling,
    conceptual data modelling @ .6 < data-engineering
Data warehousing = data warehouse, DWH, data warehouses, enterprise data warehouse, entrepôt de données, data marts,
    Data Warehouse design @ .6 < data-engineering
Data lakes = data lake?, data lakehouse, lakehouse architecture @ .7 < data-engineering ~ data-warehousing
Data mining = knowledge discovery, fouille de données, text and data mining @ .6 < data-analysis
Data visualisation = data viz, dataviz, visualisation de données, datenvisualisierung, visual analytics, data storytelling,
    visualización de datos @ .45 < data-analysis
Data architecture = enterprise data architecture, data platform architecture, data fabric @ .65 < data-engineering
Data migration = database migration, data conversion @ .5 < data-management
Data integration = data pipelines, data ingestion, data flows @ .6 < data-engineering
Big data = big data technologies, big data analytics, massive data sets, mégadonnées, large data sets @ .55 < data-engineering
Business intelligence = BI?, BI reporting, BI tools, informatique décisionnelle, BI development, business analytics,
    BI dashboards @ .5 < data-analysis when reporting, tableau, power, dashboards, tools, sql, analytics unless weekly, annual, monthly,
    lingual
Dashboards = dashboarding, KPI dashboards, management dashboards, dashboard design, dashboard development @ .35 < data-visualisation
Predictive analytics = predictive modelling, prescriptive analytics, forecasting models, predictive analysis @ .6 < data-science
Statistics = statistical analysis, statistical methods, statistiques, Statistik, estadística, applied statistics, statistical analyses,
    analyse statistique, statistical data analysis @ .45
Statistical modelling = statistical models, statistical inference, multivariate analysis, multivariate statistics @ .6 < statistics
Probability theory = probability?, stochastic modelling @ .6 < statistics
Bayesian statistics = bayesian inference, bayesian modelling, bayesian methods, MCMC @ .8 < statistics
Econometrics = econometric modelling, econometric analysis, économétrie, ökonometrie @ .75 < statistics
Biostatistics = biostatistical analysis, biostatistique @ .8 < statistics
Time series analysis = time series, time-series forecasting @ .7 < statistics
Regression analysis = linear regression, regression models, regression modelling @ .6 < statistics
Hypothesis testing = statistical testing, ANOVA, t-tests, significance testing @ .6 < statistics
Survey design = survey methodology, questionnaire design, survey research, surveys? @ .45
Quantitative analysis = quantitative methods, quantitative research, quant analysis, quantitative data analysis,
    quantitative skills @ .5 ~ statistics
Qualitative research = qualitative analysis, qualitative methods, qualitative interviews, thematic analysis, focus groups,
    recherche qualitative @ .5
Operations research = operational research, mathematical optimisation, recherche opérationnelle, optimisation modelling? @ .75
Mathematics = maths, applied mathematics, mathématiques, Mathematik, matemáticas, mathematical skills @ .4
Linear algebra = matrix algebra @ .65 < mathematics
Calculus = vector calculus @ .6 < mathematics
Mathematical modelling = mathematical models, numerical modelling @ .6 < mathematics
A/B testing = AB testing, A/B tests, split testing, online experimentation, multivariate testing, experimentation platforms @ .55
Web analytics = digital analytics, website analytics @ .5 < data-analysis
Geographic information systems #gis = GIS, geographical information systems, geographic information system, geospatial analysis,
    spatial analysis, SIG cartographie, geospatial data, GIS mapping @ .65
Remote sensing = satellite imagery, télédétection, earth observation, image satellite analysis, LiDAR @ .8 < gis
Cartography = map making, cartographie, kartographie @ .65 < gis
Data privacy engineering #data-anonymisation = data anonymisation, pseudonymisation, data masking, differential privacy @ .7
Bioinformatics = bioinformatique, computational biology, genomic data analysis, sequence analysis bioinformatics @ .8

== domain .65 < data-science
Machine learning = ML?, apprentissage automatique, maschinelles lernen, aprendizaje automático, statistical learning, ML models,
    machine learning algorithms, machine learning models, ML algorithms when models, ai, data, learning, algorithms, deep, python,
    pipelines unless tube, of, per, min
Artificial intelligence = AI?, intelligence artificielle, künstliche intelligenz, inteligencia artificial, AI solutions, KI? @ .5 when ml,
    machine, learning, generative, data, models, tools, artificial
Deep learning = apprentissage profond, deep neural networks, DNN @ .75 < machine-learning
Neural networks = artificial neural networks, réseaux de neurones, neuronale netze, neural network, ANN models @ .75 < deep-learning
Convolutional neural networks = CNN?, CNNs, convolutional networks @ .8 < deep-learning when network, networks, rnn, lstm, deep, image,
    learning, model unless news, anchor, international, reporter
Recurrent neural networks = RNN, RNNs, LSTM, GRU networks, LSTMs @ .8 < deep-learning
Generative adversarial networks = GANs, generative adversarial network @ .85 < deep-learning
Transformer models = transformers architecture, BERT, GPT models, attention mechanisms, RoBERTa @ .8 < deep-learning
Natural language processing = NLP, traitement du langage naturel, TAL?, natural language understanding, NLU, text analytics,
    text mining @ .75 < machine-learning
Large language models = LLM, LLMs, large language model, ChatGPT API, GPT-3, foundation models @ .75 < natural-language-processing
Generative AI = gen AI, GenAI, IA générative, generative artificial intelligence @ .65 < artificial-intelligence
Prompt engineering = prompt design, prompting LLMs @ .6 < generative-ai
Retrieval-augmented generation = RAG pipelines, RAG? @ .85 < large-language-models when llm, llms, vector, embeddings, langchain,
    retrieval unless doll, rug
Computer vision = vision par ordinateur, image recognition, visión por computador, image classification @ .75 < machine-learning
Image processing = digital image processing, traitement d'image, traitement d'images, bildverarbeitung,
    image analysis @ .7 ~ computer-vision
Speech recognition = automatic speech recognition, ASR, speech processing, speech to text, voice recognition @ .8 < machine-learning
Reinforcement learning = deep reinforcement learning, Q-learning, multi-agent RL, multi-agent reinforcement learning,
    RLHF @ .85 < machine-learning
Supervised learning = unsupervised learning, semi-supervised learning, supervised and unsupervised learning @ .7 < machine-learning
Classification algorithms = k-nearest neighbours, ensemble methods @ .75 < machine-learning
Clustering algorithms = cluster analysis, clustering methods @ .75 < machine-learning
Recommender systems = recommendation engines, recommendation systems, collaborative filtering, recommender system @ .8 < machine-learning
Anomaly detection = outlier detection, fraud detection models @ .75 < machine-learning
Feature engineering = feature selection, feature extraction @ .75 < machine-learning
Model deployment = model serving, MLOps, ML ops, machine learning operations, productionising models, ML pipelines,
    model monitoring @ .75 < machine-learning
Transfer learning = fine-tuning, model fine-tuning, LoRA fine-tuning @ .8 < deep-learning
Neural architecture search = AutoML architecture search @ .9 < deep-learning
Model compression = model quantisation, model pruning, knowledge distillation, quantisation of models @ .85 < deep-learning
Efficient inference = inference optimisation, model inference, low-latency inference @ .85 < model-deployment
Distributed training = multi-GPU training, data-parallel training, DeepSpeed, FSDP @ .85 < deep-learning, distributed-systems
Explainable AI = XAI, model interpretability, SHAP values, responsible AI, AI ethics @ .75 < artificial-intelligence
Chatbots = chatbot development, conversational AI, chatbot design, Dialogflow @ .65 < natural-language-processing
Information retrieval = search engines development, search relevance, semantic search, full-text search @ .75
Knowledge graphs = ontologies, ontology engineering, semantic web, RDF, SPARQL, linked data @ .8
Autonomous systems = self-driving cars, ADAS, SLAM robotics @ .8
AI agents = agentic AI, LLM agents, AI agent development, multi-agent systems @ .75 < generative-ai
Vector databases = vector search, vector stores, vector embeddings @ .8
Pinecone vector database #pinecone; Weaviate; Milvus; Qdrant; pgvector; ChromaDB @ .85 < vector-databases

== framework .8 < machine-learning, python
TensorFlow = tensor flow, TensorFlow 2, TF 2; PyTorch = py torch; Keras; JAX? when tensorflow, pytorch, numpy; Apache MXNet = MXNet;
    Caffe deep learning #caffe = Caffe2 < deep-learning
scikit-learn = sklearn, scikit, sci-kit learn @ .7
XGBoost; LightGBM; CatBoost @ .8
Hugging Face = huggingface, Hugging Face Transformers, HuggingFace Transformers < large-language-models
LangChain = lang chain, LangGraph; LlamaIndex = llama index < large-language-models
spaCy; NLTK = natural language toolkit; Gensim @ .8 < natural-language-processing
OpenCV = open cv @ .8 < computer-vision
YOLO?? = YOLOv5, YOLOv8 @ .85 < computer-vision ~ opencv when detection, opencv, object, pytorch
MLflow = ML flow; Kubeflow; Weights & Biases = wandb < model-deployment
ONNX = ONNX Runtime; TensorRT = NVIDIA TensorRT; Triton?? = Triton Inference Server, OpenAI Triton when gpu, cuda, kernels, tensorrt,
    inference, pytorch < model-deployment
Ray?? #ray = Ray Serve, Ray Tune, Anyscale when distributed, pytorch, spark, dask, cluster, training unless of, tracing, ban, ^x, ^blu,
    ^gamma, ^mr; Dask @ .8 < python
H2O.ai = H2O AutoML; AutoML = automated machine learning; DataRobot @ .75 < machine-learning
Amazon SageMaker = SageMaker, AWS SageMaker; Vertex AI = Google Vertex AI; Azure Machine Learning = Azure ML; Amazon Bedrock = AWS Bedrock;
    Azure OpenAI @ .8 < machine-learning

== framework .65 < python, data-analysis
pandas? = Pandas library when python, numpy, scipy, sklearn, matplotlib, dataframes unless zoo; NumPy; SciPy; Polars @ .65
Matplotlib; Seaborn; Plotly = Plotly Dash; Bokeh visualisation #bokeh; Streamlit; Altair plots #altair @ .65
Jupyter = jupyter notebook, jupyter notebooks, JupyterLab, IPython, Google Colab @ .5
ggplot2 = ggplot; tidyverse = dplyr, tidyr; R Shiny = shiny apps; RStudio = R Markdown, rmarkdown @ .7 < r

== language .6
SQL = structured query language, SQL queries, SQL programming, ANSI SQL, SQL scripting, SQL querying, langage SQL @ .5
NoSQL = no-sql, NoSQL databases, non-relational databases, document databases @ .6
PL/SQL = plsql, Oracle PL/SQL; T-SQL = Transact-SQL, tsql @ .7 < sql
DAX = Power BI DAX; Power Query = M language, PowerQuery; MDX @ .7 < business-intelligence
Cypher query language #cypher = Neo4j Cypher, Gremlin query language @ .85
HiveQL = HQL @ .75 < sql

== domain .5
Relational databases = relational database, RDBMS, relational database management systems, SQL databases, base de données relationnelles,
    SGBD, bases de données relationnelles @ .5 < sql
Database administration = DBA, database management, database maintenance, administration de bases de données, database administrator?,
    Datenbankadministration @ .6
Databases #databases = database, database systems, bases de données, Datenbanken, bases de datos, DBMS, database management systems,
    base de données @ .35
Query optimisation = database optimisation, SQL optimisation @ .65 < sql
Stored procedures = database triggers, SQL stored procedures, stored procs @ .6 < sql
Database replication = database sharding, sharding, database clustering, high availability databases @ .75 < database-administration

== tool .65 < relational-databases
PostgreSQL = postgres, psql, pgsql, Postgre SQL, PostGIS ~ mysql
MySQL = my sql, MySQL Workbench ~ mariadb
MariaDB = maria db
Microsoft SQL Server = SQL Server, MSSQL, MS SQL, MS SQL Server, SSMS, Azure SQL, SQL Server 2016,
    SQL Server Management Studio ~ postgresql, mysql
Oracle Database = Oracle DB, Oracle?, Oracle 11g, Oracle 12c, Oracle 19c, Oracle SQL, Oracle RDBMS,
    Oracle SQL Developer ~ postgresql when sql, database, databases, plsql, weblogic, mysql, rac, dba, java unless cloud, cards, card, of
IBM Db2 = DB2, Db2 for z/OS ~ oracle-database
SQLite = sqlite3, SQL lite @ .5
Sybase = SAP ASE, SAP IQ; Informix; Firebird SQL #firebird @ .7
Microsoft Access = MS Access, Access?? @ .45 when excel, word, powerpoint, microsoft, office, database, vba, queries, forms,
    outlook unless to, control, controls, management, point, points, rights, the, for, network, road, level, road, ^internet, ^remote,
    ^user, ^network, ^right, ^have, ^with
FileMaker = FileMaker Pro @ .6
CockroachDB; YugabyteDB; TiDB; Google Spanner = Cloud Spanner @ .8 < distributed-systems
Teradata; Netezza; Vertica; Greenplum = Greenplum DB @ .75 < data-warehousing

== tool .7 < nosql
MongoDB = mongo db, mongo, MongoDB Atlas; CouchDB; Couchbase @ .65
Redis = Redis cache, Valkey; Memcached @ .65
Cassandra? = Apache Cassandra, DataStax @ .8 when database, nosql, kafka, mongodb, hbase, hadoop
Amazon DynamoDB = DynamoDB, AWS DynamoDB; Azure Cosmos DB = CosmosDB, Cosmos DB @ .75
Graph databases = Amazon Neptune @ .75
Neo4j @ .8 < graph-databases
HBase = Apache HBase @ .8
InfluxDB; TimescaleDB; Prometheus TSDB @ .75
Elasticsearch = Elastic Search; Apache Solr = Solr, Lucene, Apache Lucene @ .7

== tool .75 < data-engineering
Apache Spark = PySpark, Spark?, Spark SQL, Spark Streaming, SparkSQL @ .8 < big-data when hadoop, kafka, scala, databricks, hive, pyspark,
    flink, mapreduce, python, big, data unless joy, plug, plugs, interest, ideas, change, ^a, ^the
Hadoop = Apache Hadoop, HDFS, MapReduce, Map Reduce, Hadoop ecosystem, Cloudera, Hortonworks @ .8 < big-data
Hive?? = Apache Hive @ .8 < hadoop when hadoop, spark, pig, impala, hdfs, hbase, presto, sqoop unless of, mind
Pig?? #apache-pig = Apache Pig, Pig Latin scripts @ .8 < hadoop when hadoop, hive, hdfs, mapreduce, sqoop unless farm, farming
Apache Kafka = Kafka?, Kafka Streams, Confluent Kafka, Confluent Platform ~ rabbitmq @ .8 < data-integration when spark, rabbitmq,
    streaming, messaging, microservices, zookeeper, events unless franz, ^franz
Apache Flink = Flink; Apache Beam; Apache Storm = Storm?? @ .85 < big-data when kafka, spark, hadoop, flink, streaming unless damage, water
RabbitMQ = rabbit mq; ActiveMQ = Apache ActiveMQ; ZeroMQ = ZMQ; Apache Pulsar; NATS messaging #nats; IBM MQ = MQSeries,
    WebSphere MQ @ .75 < middleware
Message queues = message brokers, messaging systems, message queuing, JMS @ .65 < middleware
Apache Airflow = Airflow? when dag, dags, pipelines, orchestration, python, dbt, spark, workflow; Dagster; Prefect? when airflow, dagster,
    orchestration; Luigi pipelines #luigi @ .8 < data-integration
dbt = data build tool, dbt Core, dbt Cloud @ .8
ETL = extract transform load, ETL processes, ETL pipelines, ELT, ETL development, ETL tools, ETL/ELT @ .65 < data-integration
Informatica = Informatica PowerCenter, IICS; Talend = Talend Open Studio; IBM DataStage = DataStage; Pentaho = Kettle ETL; Ab Initio;
    Fivetran; Matillion; SSIS = SQL Server Integration Services; Oracle Data Integrator = ODI; Azure Data Factory = ADF pipelines;
    Azure Synapse = Synapse Analytics; AWS Glue = Amazon Glue @ .75 < etl
Snowflake? = Snowflake DB, Snowflake data warehouse when warehouse, dbt, sql, aws, data, redshift, databricks; Amazon Redshift = Redshift,
    AWS Redshift; BigQuery = Big Query; Databricks = Azure Databricks, Delta Lake; Amazon Athena = AWS Athena;
    Trino = Presto SQL @ .8 < data-warehousing
Apache NiFi = NiFi; Apache Sqoop = Sqoop; Apache Flume = Flume @ .8 < hadoop
Apache Iceberg; Parquet = Apache Parquet, Avro; Apache Hudi @ .8
Streaming data #stream-processing = stream processing, real-time data processing, real-time streaming, event streaming, data streaming @ .7
Apache ZooKeeper = ZooKeeper? @ .75 < distributed-systems when kafka, hadoop, cluster
Collibra; Alation; Informatica MDM @ .75 < data-governance

== tool .55 < business-intelligence
Power BI = PowerBI, Microsoft Power BI, MS Power BI, Power Business Intelligence; Tableau? = Tableau Desktop, Tableau Server when bi, power,
    looker, qlik, dashboards, data, visualization, sql, dashboard, reporting unless de, des, ^un, ^le, ^du; Qlik = QlikSense;
    Looker = LookML, Data Studio @ .6
MicroStrategy; IBM Cognos = Cognos, Cognos Analytics; SAP BusinessObjects = Business Objects, SAP BO, BusinessObjects, Web Intelligence;
    Oracle BI = OBIEE, Oracle Business Intelligence; SSRS = SQL Server Reporting Services; SSAS = SQL Server Analysis Services;
    TIBCO Spotfire = Spotfire; Domo BI; Sisense; Metabase; Apache Superset = Superset @ .65
SAP BW = SAP Business Warehouse, SAP BW/4HANA, SAP BI @ .75
OLAP = OLAP cubes, multidimensional cubes @ .65
Alteryx = Alteryx Designer; KNIME; RapidMiner; Dataiku @ .7 < data-analysis
SPSS = IBM SPSS, SPSS Statistics; SAS? = SAS programming, SAS Enterprise Guide, SAS Base, Base SAS, SAS/STAT when statistics, statistical,
    spss, stata, r, analysis unless company; Stata; EViews; Minitab; JMP statistics #jmp = SAS JMP; JASP @ .65 < statistics
NVivo; ATLAS.ti; MAXQDA @ .7 < qualitative-research
Google Analytics = GA4, Google Analytics 4, Universal Analytics; Adobe Analytics = Omniture; Matomo = Piwik; Mixpanel;
    Amplitude analytics #amplitude; Hotjar = heatmap tools; Google Tag Manager = GTM @ .5 < web-analytics
ArcGIS = ESRI, ArcMap, ArcGIS Pro, ESRI ArcGIS; QGIS = Quantum GIS; ERDAS Imagine; Google Earth Engine = Earth Engine; MapInfo;
    FME data integration #fme = FME Desktop; GeoServer @ .7 < gis
Gurobi; CPLEX = IBM ILOG CPLEX; AMPL @ .85 < operations-research
Wolfram Mathematica = Wolfram Language; Maple software #maple @ .7 < mathematics
Simulink = Stateflow @ .75 < matlab
LabVIEW = lab view, NI LabVIEW @ .75
`
