/** Made by sdk/generate.ts from openapi.json; change the schemas of the server instead. */

export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is this?
         * @description With an Accept header that prefers text/html, the web console.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Welcome"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dev/clerk-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A Clerk-shaped session token for any email (development only) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        email: string;
                        full_name?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DevelopmentSession"];
                    };
                };
                /** @description It is not valid. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something this needs is away. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Active jobs, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description How many to leave out. */
                    skip?: number;
                    /** @description How many to answer at most. */
                    limit?: number;
                    /** @description Where to go on, in place of skip: part of the `next` link of the page before. Rows that come or go meanwhile shift nothing, and a deep page costs what the first does. */
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Job"][];
                    };
                };
                /** @description It is not valid. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something this needs is away. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Post a job */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title: string;
                        company?: string | null;
                        location?: string | null;
                        description?: string;
                        requirements?: string;
                        salary_min?: number | null;
                        salary_max?: number | null;
                        salary_currency?: string | null;
                        /** @enum {string} */
                        status?: "draft" | "active" | "closed" | "archived";
                        job_type?: ("full_time" | "part_time" | "contract" | "freelance" | "internship") | null;
                        experience_level?: ("entry" | "junior" | "mid" | "senior" | "lead" | "executive") | null;
                        remote?: ("onsite" | "hybrid" | "remote") | null;
                        skills?: string[];
                        closes_at?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Job"];
                    };
                };
                /** @description The request cannot be understood. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed, or the token is wrong. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It conflicts with what is there. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It is not valid. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something this needs is away. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the jobs of a search are made of
         * @description Counts by type, level, place … of the jobs that the same filters find.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Words (all must stand; the last may be unfinished, small typing errors are forgiven), "phrases", and -words that must not stand.
                     * @example "backend engineer" postgresql -php
                     */
                    query?: string;
                    /** @description Words of the place: `berlin`. */
                    location?: string;
                    /** @description Words of the company’s name. */
                    company?: string;
                    /** @description Any of these; repeat it for several. */
                    job_type?: ("full_time" | "part_time" | "contract" | "freelance" | "internship")[];
                    /** @description Any of these; repeat it for several. */
                    experience_level?: ("entry" | "junior" | "mid" | "senior" | "lead" | "executive")[];
                    /** @description Any of these; repeat it for several. */
                    remote?: ("onsite" | "hybrid" | "remote")[];
                    /** @description All of these must be among the job’s skills; repeat it for several. */
                    skills?: string[];
                    /** @description Jobs that pay, at best, at least this a year. */
                    salary_min?: number;
                    /** @description Jobs paid in this currency, so that amounts compare. */
                    salary_currency?: string;
                    posted_within_days?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobFacets"];
                    };
                };
                /** @description It is not valid. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something this needs is away. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/my-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jobs I posted */
        get: {
            parameters: {
                query?: {
                    /** @description How many to leave out. */
                    skip?: number;
                    /** @description How many to answer at most. */
                    limit?: number;
                    /** @description Where to go on, in place of skip: part of the `next` link of the page before. Rows that come or go meanwhile shift nothing, and a deep page costs what the first does. */
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Job"][];
                    };
                };
                /** @description Sign-in is needed, or the token is wrong. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It is not valid. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something this needs is away. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the active jobs
         * @description Title before company before skills and place before the text; accents do not matter. The order of equals is fixed: newest first, then the higher id.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description Words (all must stand; the last may be unfinished, small typing errors are forgiven), "phrases", and -words that must not stand.
                     * @example "backend engineer" postgresql -php
                     */
                    query?: string;
                    /** @description Words of the place: `berlin`. */
                    location?: string;
                    /** @description Words of the company’s name. */
                    company?: string;
                    /** @description Any of these; repeat it for several. */
                    job_type?: ("full_time" | "part_time" | "contract" | "freelance" | "internship")[];
                    /** @description Any of these; repeat it for several. */
                    experience_level?: ("entry" | "junior" | "mid" | "senior" | "lead" | "executive")[];
                    /** @description Any of these; repeat it for several. */
                    remote?: ("onsite" | "hybrid" | "remote")[];
                    /** @description All of these must be among the job’s skills; repeat it for several. */
                    skills?: string[];
                    /** @description Jobs that pay, at best, at least this a year. */
                    salary_min?: number;
                    /** @description Jobs paid in this currency, so that amounts compare. */
                    salary_currency?: string;
                    posted_within_days?: number;
                    /** @description Without it: relevance where there is a query, else newest. Relevance ranks the newest 500 that match and ends there; the others go on to the last job. Salary compares amounts as they are written. */
                    sort?: "relevance" | "newest" | "salary";
                    /** @description How many to leave out. */
                    skip?: number;
                    /** @description How many to answer at most. */
                    limit?: number;
                    /** @description Where to go on, in place of skip: part of the `next` link of the page before. Rows that come or go meanwhile shift nothing, and a deep page costs what the first does. */
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Job"][];
                    };
                };
                /** @description It is not valid. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something this needs is away. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One job
         * @description Anybody sees an active job; other ones only its employer and administrators.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    job_id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Job"];
                    };
                };
                /** @description Sign-in is needed, or the token is wrong. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such thing. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It is not valid. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something this needs is away. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /**
         * Replace a job
         * @description What is left out becomes empty; status stays as it is. A change of what candidates are scored against makes a new revision.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    job_id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title: string;
                        company?: string | null;
                        location?: string | null;
                        description?: string;
                        requirements?: string;
                        salary_min?: number | null;
                        salary_max?: number | null;
                        salary_currency?: string | null;
                        /** @enum {string} */
                        status?: "draft" | "active" | "closed" | "archived";
                        job_type?: ("full_time" | "part_time" | "contract" | "freelance" | "internship") | null;
                        experience_level?: ("entry" | "junior" | "mid" | "senior" | "lead" | "executive") | null;
                        remote?: ("onsite" | "hybrid" | "remote") | null;
                        skills?: string[];
                        closes_at?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Job"];
                    };
                };
                /** @description The request cannot be understood. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed, or the token is wrong. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This is not yours. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such thing. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It conflicts with what is there. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It has changed since you read it. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It is not valid. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something this needs is away. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        /** Delete a job and the analyses against it */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    job_id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Sign-in is needed, or the token is wrong. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This is not yours. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such thing. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It is not valid. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something this needs is away. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /**
         * Change part of a job
         * @description What is left out stays. `status` moves draft → active → closed → archived; a closed job may become active again.
         */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    job_id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["JobPatch"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Job"];
                    };
                };
                /** @description The request cannot be understood. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed, or the token is wrong. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This is not yours. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such thing. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It conflicts with what is there. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It has changed since you read it. */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It is not valid. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something this needs is away. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/jobs/{job_id}/jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An active job as schema.org JobPosting
         * @description JSON-LD for search engines, the same for everybody.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    job_id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/ld+json": {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description There is no such thing. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It is not valid. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something this needs is away. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/login/clerk-auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a Clerk session token */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description A Clerk session token. */
                        clerk_token: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Token"];
                    };
                };
                /** @description Sign-in is needed, or the token is wrong. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This is not yours. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It is not valid. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something this needs is away. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/login/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End this sign-in, or all of them */
        post: {
            parameters: {
                query?: {
                    /** @description End every sign-in of this user. */
                    everywhere?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Sign-in is needed, or the token is wrong. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It is not valid. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something this needs is away. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/login/refresh-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a refresh token for a new pair
         * @description Each refresh token works once; one presented again ends its whole sign-in.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        refresh_token: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Token"];
                    };
                };
                /** @description Sign-in is needed, or the token is wrong. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This is not yours. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It is not valid. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something this needs is away. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/login/test-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who am I? */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["User"];
                    };
                };
                /** @description Sign-in is needed, or the token is wrong. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It is not valid. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something this needs is away. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resume-analysis/analyze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Analyse a resume against a job
         * @description Waits up to 10 s for the result. After that, or with `Prefer: respond-async`, answers 202 and where to ask. A resume that cannot be read is an analysis with status `failed` and a sentence that says why. The same file against the same revision of the same job is answered from what is stored.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * Format: binary
                         * @description PDF, DOCX, DOC, ODT, RTF, HTML, Markdown, plain text, PNG or JPEG; or the text itself as a field.
                         */
                        resume?: string;
                        /** @description A resume uploaded before, instead of a file. */
                        resume_id?: number;
                        job_id: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Analysis"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AnalysisStatus"];
                    };
                };
                /** @description The request cannot be understood. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Sign-in is needed, or the token is wrong. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such thing. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It conflicts with what is there. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It is too large. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It is of a type that is not taken. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It is not valid. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something this needs is away. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resume-analysis/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My analyses against 2 to 20 jobs, side by side */
        get: {
            parameters: {
                query: {
                    /** @description 2 to 20 ids: `job_ids=1&job_ids=2`, or `job_ids=1,2`. */
                    job_ids: string[];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Comparison"];
                    };
                };
                /** @description Sign-in is needed, or the token is wrong. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such thing. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It is not valid. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something this needs is away. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resume-analysis/recommendations/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to improve, most gain first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    job_id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recommendations"];
                    };
                };
                /** @description Sign-in is needed, or the token is wrong. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such thing. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It is not valid. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something this needs is away. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resume-analysis/results/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My latest analysis against a job */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    job_id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Analysis"];
                    };
                };
                /** @description Sign-in is needed, or the token is wrong. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such thing. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It is not valid. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something this needs is away. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resume-analysis/resumes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Resumes I uploaded, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description How many to leave out. */
                    skip?: number;
                    /** @description How many to answer at most. */
                    limit?: number;
                    /** @description Where to go on, in place of skip: part of the `next` link of the page before. Rows that come or go meanwhile shift nothing, and a deep page costs what the first does. */
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ResumeListItem"][];
                    };
                };
                /** @description Sign-in is needed, or the token is wrong. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It is not valid. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something this needs is away. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resume-analysis/resumes/{resume_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was read in one of my resumes */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    resume_id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UploadedResume"];
                    };
                };
                /** @description Sign-in is needed, or the token is wrong. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such thing. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It is not valid. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something this needs is away. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Erase one of my resumes, its file and its analyses */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    resume_id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Sign-in is needed, or the token is wrong. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such thing. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It is not valid. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something this needs is away. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resume-analysis/summary/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its scores and skills */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    job_id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AnalysisSummary"];
                    };
                };
                /** @description Sign-in is needed, or the token is wrong. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such thing. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It is not valid. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something this needs is away. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resume-analysis/top-matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The active jobs that suit my latest resume best
         * @description Exact scores over all active jobs, best first, each with why. Jobs that ask for fewer than three skills come after the others.
         */
        get: {
            parameters: {
                query?: {
                    /** @description How many to answer at most. */
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TopMatch"][];
                    };
                };
                /** @description Sign-in is needed, or the token is wrong. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such thing. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It is not valid. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something this needs is away. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resume-analysis/user/analyses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My analyses, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description How many to leave out. */
                    skip?: number;
                    /** @description How many to answer at most. */
                    limit?: number;
                    /** @description Where to go on, in place of skip: part of the `next` link of the page before. Rows that come or go meanwhile shift nothing, and a deep page costs what the first does. */
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AnalysisListItem"][];
                    };
                };
                /** @description Sign-in is needed, or the token is wrong. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It is not valid. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something this needs is away. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resume-analysis/user/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What my analyses have in common
         * @description Counted over the latest finished analysis of each job; null where there is none.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AnalysisStats"];
                    };
                };
                /** @description Sign-in is needed, or the token is wrong. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It is not valid. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something this needs is away. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resume-analysis/user/top-matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The active jobs that suit my latest resume best
         * @description Exact scores over all active jobs, best first, each with why. Jobs that ask for fewer than three skills come after the others.
         */
        get: {
            parameters: {
                query?: {
                    /** @description How many to answer at most. */
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TopMatch"][];
                    };
                };
                /** @description Sign-in is needed, or the token is wrong. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such thing. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It is not valid. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something this needs is away. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resume-analysis/{analysis_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far an analysis is, as Server-Sent Events
         * @description An event `status` with an AnalysisStatus for every step; the stream ends with the analysis. With `Last-Event-ID` it goes on behind that event.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    analysis_id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resume-analysis/{analysis_id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an analysis is */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    analysis_id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AnalysisStatus"];
                    };
                };
                /** @description Sign-in is needed, or the token is wrong. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is no such thing. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It is not valid. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something this needs is away. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is everything well? */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Health"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Health"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Does the process run? */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Liveness"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Should it get requests? */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Health"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Health"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Analysis: {
            id: number;
            job_id: number;
            resume_id: number;
            /** @enum {string} */
            status: "queued" | "running" | "done" | "failed";
            /** @description 0–100, one decimal; null when it cannot be judged. */
            overall_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            skill_alignment_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            project_validation_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            formatting_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            trustworthiness_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            credibility_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            experience_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            education_score: number | null;
            skill_alignment: {
                /** @description 0–100, one decimal; null when it cannot be judged. */
                overall_alignment: number | null;
                skill_scores: {
                    [key: string]: number;
                };
                matched_skills: string[];
                missing_skills: string[];
            };
            project_validation: {
                /** @description 0–100, one decimal; null when it cannot be judged. */
                overall_score: number | null;
                projects: {
                    [key: string]: {
                        score: number;
                        skills: string[];
                        signals: {
                            [key: string]: boolean;
                        };
                        place: {
                            /** @description The text there, verbatim. */
                            quote: string;
                            page: number;
                            box: {
                                x: number;
                                y: number;
                                width: number;
                                height: number;
                            } | null;
                            start: number;
                            end: number;
                        };
                    };
                };
            };
            formatting: {
                /** @description 0–100, one decimal; null when it cannot be judged. */
                overall_score: number | null;
                issues: string[];
            };
            trustworthiness: {
                /** @description 0–100, one decimal; null when it cannot be judged. */
                overall_score: number | null;
                issues: string[];
            };
            credibility: {
                /** @description 0–100, one decimal; null when it cannot be judged. */
                overall_score: number | null;
                issues: string[];
            };
            analysis_summary: string;
            recommendations: string[];
            recommendation_details: {
                text: string;
                why: string;
                /** @description Points the overall score would rise by, computed. */
                gain: number;
                severity: string;
                place: {
                    /** @description The text there, verbatim. */
                    quote: string;
                    page: number;
                    box: {
                        x: number;
                        y: number;
                        width: number;
                        height: number;
                    } | null;
                    start: number;
                    end: number;
                } | null;
                rule: string;
            }[];
            items: {
                criterion: {
                    id: string;
                    kind: string;
                    label: string;
                    importance: string;
                };
                credit: number;
                /** @description evidenced, listed, related, partial, none, or unknown when it cannot be judged. */
                level: string;
                /** @description Share of its dimension, 0–1. */
                weight: number;
                resume: {
                    /** @description The text there, verbatim. */
                    quote: string;
                    page: number;
                    box: {
                        x: number;
                        y: number;
                        width: number;
                        height: number;
                    } | null;
                    start: number;
                    end: number;
                }[];
                job: {
                    field: string;
                    quote: string;
                    start: number;
                    end: number;
                };
                missing: string | null;
            }[];
            not_judged: string[];
            cap: {
                at: number;
                reason: string;
            } | null;
            weights: {
                [key: string]: number;
            };
            failure: {
                slug: string;
                detail: string;
            } | null;
            certificate: {
                engine_version: string;
                lexicon_hash: string;
                file_sha256: string | null;
                job_revision: number | null;
                as_of: string;
            } | null;
            engine_version: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            updated_at: string;
        };
        AnalysisListItem: {
            id: number;
            job_id: number;
            job_title: string;
            resume_id: number;
            /** @enum {string} */
            status: "queued" | "running" | "done" | "failed";
            /** @description 0–100, one decimal; null when it cannot be judged. */
            overall_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            skill_alignment_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            project_validation_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            formatting_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            trustworthiness_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            credibility_score: number | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            updated_at: string;
        };
        AnalysisStats: {
            /** @description Every finished analysis; the figures below count the latest of each job. */
            total_analyses: number;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            average_overall_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            average_skill_alignment_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            average_project_validation_score: number | null;
            most_common_missing_skills: string[];
            most_common_matched_skills: string[];
            top_job_match: {
                job_id: number;
                job_title: string;
                overall_score: number;
            } | null;
        };
        AnalysisStatus: {
            analysis_id: number;
            /** @enum {string} */
            status: "queued" | "running" | "done" | "failed";
            progress: number;
            /** @description queued, reading, scoring, done or failed. */
            stage: string;
            status_url: string;
            events_url: string;
            failure: {
                slug: string;
                detail: string;
            } | null;
        };
        AnalysisSummary: {
            /** @description 0–100, one decimal; null when it cannot be judged. */
            overall_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            skill_alignment_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            project_validation_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            formatting_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            trustworthiness_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            credibility_score: number | null;
            matched_skills: string[];
            missing_skills: string[];
            top_projects: {
                name: string;
                score: number;
            }[];
        };
        AnalyzeForm: {
            /**
             * Format: binary
             * @description PDF, DOCX, DOC, ODT, RTF, HTML, Markdown, plain text, PNG or JPEG; or the text itself as a field.
             */
            resume?: string;
            /** @description A resume uploaded before, instead of a file. */
            resume_id?: number;
            job_id: number;
        };
        Comparison: {
            job_ids: number[];
            job_titles: string[];
            overall_scores: (number | null)[];
            skill_alignment_scores: (number | null)[];
            best_match_index: number | null;
            best_match_job_id: number | null;
            best_match_job_title: string | null;
            dimensions: {
                [key: string]: {
                    scores: (number | null)[];
                    /** @description To the best of this dimension: 0 or less. */
                    deltas: (number | null)[];
                };
            };
            /** @description Asked by every one of these jobs, and missing. */
            shared_missing_skills: string[];
            /** @description Per job: missing there and nowhere else. */
            unique_missing_skills: string[][];
            shared_matched_skills: string[];
        };
        DevelopmentSession: {
            /** @description Valid for one minute, at /login/clerk-auth of this machine only. */
            clerk_token: string;
        };
        Health: {
            status: "healthy" | "degraded" | "unhealthy";
            version: string;
            environment: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            timestamp: string;
            components: {
                database: {
                    status: "ok" | "down";
                    detail?: string;
                };
                storage: {
                    status: "ok" | "down";
                    detail?: string;
                };
                queue: {
                    status: "ok" | "down";
                    detail?: string;
                };
                cache: {
                    status: "ok" | "down";
                    detail?: string;
                };
            };
        };
        Job: {
            id: number;
            title: string;
            company: string | null;
            location: string | null;
            description: string;
            requirements: string;
            salary_min: number | null;
            salary_max: number | null;
            salary_currency: string | null;
            /** @enum {string} */
            status: "draft" | "active" | "closed" | "archived";
            job_type: ("full_time" | "part_time" | "contract" | "freelance" | "internship") | null;
            experience_level: ("entry" | "junior" | "mid" | "senior" | "lead" | "executive") | null;
            remote: ("onsite" | "hybrid" | "remote") | null;
            skills: string[];
            /** @description Raised by each change of what candidates are scored against. */
            revision: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            updated_at: string;
            closes_at: string | null;
            user_id: number;
        };
        JobFacets: {
            total: number;
            /** @description True: more than 2,000 jobs match; the newest 1,000 were counted and the counts raised in proportion. */
            is_estimated: boolean;
            /** @description How many of each, most first; jobs that do not say are in none. */
            job_type: {
                value: string;
                count: number;
            }[];
            /** @description As above. */
            experience_level: {
                value: string;
                count: number;
            }[];
            /** @description As above. */
            remote: {
                value: string;
                count: number;
            }[];
            /** @description The ten most frequent. */
            company: {
                value: string;
                count: number;
            }[];
            /** @description The ten most frequent. */
            location: {
                value: string;
                count: number;
            }[];
            /** @description The twenty most frequent. */
            skills: {
                value: string;
                count: number;
            }[];
        };
        JobInput: {
            title: string;
            company?: string | null;
            location?: string | null;
            description?: string;
            requirements?: string;
            salary_min?: number | null;
            salary_max?: number | null;
            salary_currency?: string | null;
            /** @enum {string} */
            status?: "draft" | "active" | "closed" | "archived";
            job_type?: ("full_time" | "part_time" | "contract" | "freelance" | "internship") | null;
            experience_level?: ("entry" | "junior" | "mid" | "senior" | "lead" | "executive") | null;
            remote?: ("onsite" | "hybrid" | "remote") | null;
            skills?: string[];
            closes_at?: string | null;
        };
        JobPatch: {
            title?: string;
            company?: string | null;
            location?: string | null;
            description?: string;
            requirements?: string;
            salary_min?: number | null;
            salary_max?: number | null;
            salary_currency?: string | null;
            /** @enum {string} */
            status?: "draft" | "active" | "closed" | "archived";
            job_type?: ("full_time" | "part_time" | "contract" | "freelance" | "internship") | null;
            experience_level?: ("entry" | "junior" | "mid" | "senior" | "lead" | "executive") | null;
            remote?: ("onsite" | "hybrid" | "remote") | null;
            skills?: string[];
            closes_at?: string | null;
        };
        Liveness: {
            /** @enum {string} */
            status: "ok";
        };
        /** @description RFC 9457 problem details. */
        Problem: {
            /** @description Where this kind of problem is explained. */
            type: string;
            title: string;
            status: number;
            /** @description A sentence a user can read. */
            detail: string;
            instance: string;
            request_id: string;
            errors?: {
                pointer: string;
                detail: string;
            }[];
        };
        Recommendations: {
            recommendations: string[];
            details: {
                text: string;
                why: string;
                /** @description Points the overall score would rise by, computed. */
                gain: number;
                severity: string;
                place: {
                    /** @description The text there, verbatim. */
                    quote: string;
                    page: number;
                    box: {
                        x: number;
                        y: number;
                        width: number;
                        height: number;
                    } | null;
                    start: number;
                    end: number;
                } | null;
                rule: string;
            }[];
        };
        ResumeListItem: {
            id: number;
            file_name: string;
            media_type: string;
            /** @description Bytes. */
            size: number;
            /** @enum {string} */
            status: "queued" | "running" | "done" | "failed";
            failure: {
                slug: string;
                detail: string;
            } | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            updated_at: string;
        };
        Token: {
            access_token: string;
            refresh_token: string;
            /** @enum {string} */
            token_type: "bearer";
            /** @description Life of the access token in seconds. */
            expires_in: number;
            user_id: number;
            email: string;
            full_name: string | null;
        };
        TopMatch: {
            job_id: number;
            job_title: string;
            company_name: string | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            overall_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            skill_alignment_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            project_validation_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            experience_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            education_score: number | null;
            matched_skills: string[];
            missing_skills: string[];
            /** @description The criteria that count most and are met, at most five. */
            why: {
                /** @description What the job asks for. */
                criterion: string;
                /** @description evidenced, listed, related or partial. */
                level: string;
                quote: string | null;
            }[];
            held_down: string | null;
        };
        UploadedResume: {
            id: number;
            file_name: string;
            media_type: string;
            /** @description Bytes. */
            size: number;
            /** @enum {string} */
            status: "queued" | "running" | "done" | "failed";
            failure: {
                slug: string;
                detail: string;
            } | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            updated_at: string;
            resume: {
                [key: string]: unknown;
            } | null;
            /** @description JSON Pointer into `resume` → confidence (0–1) and place of that value. */
            provenance: {
                [key: string]: unknown;
            };
            sections: unknown[];
        };
        User: {
            id: number;
            email: string;
            full_name: string | null;
            is_active: boolean;
            /** @description An administrator. */
            is_superuser: boolean;
            clerk_id: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            updated_at: string;
        };
        Welcome: {
            name: string;
            version: string;
            /** @description What gives out the session tokens that /login/clerk-auth takes. */
            sign_in: "development" | "clerk" | "none";
            links: {
                console: string;
                docs: string;
                openapi: string;
                health: string;
                api: string;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
