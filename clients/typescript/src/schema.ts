// Generated from Parley's OpenAPI document by "npm run generate"; not to be changed by hand.
export interface paths {
    "/api/v1/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agents
         * @description Newest first; stable while new ones are made. Archived ones are left out unless archived=true. The key needs the scope `catalog:read`.
         */
        get: operations["listAgents"];
        put?: never;
        /**
         * Create an agent
         * @description Create an agent. The key needs the scope `catalog:write`.
         */
        post: operations["createAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an agent
         * @description Get an agent. The key needs the scope `catalog:read`.
         */
        get: operations["getAgent"];
        put?: never;
        post?: never;
        /**
         * Archive an agent
         * @description It stays readable by its id and in what was made with it, and can neither be changed nor used for anything new. Repeating it changes nothing. Refused while something uses it; errors name by what. Blueprints use agents, and so do runs that are not over. The key needs the scope `catalog:write`.
         */
        delete: operations["archiveAgent"];
        options?: never;
        head?: never;
        /**
         * Change an agent
         * @description A JSON merge patch (RFC 7396): what is left out stays, null clears. model_preset takes the place of the models it has. The key needs the scope `catalog:write`.
         */
        patch: operations["updateAgent"];
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description Newest first, revoked ones included. The key needs the scope `admin`.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description Makes a key of the caller's organization and mode. Its secret is in this answer and nowhere else; with an Idempotency-Key an answer that was lost can be asked for again. The key needs the scope `admin`.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an API key
         * @description Get an API key. The key needs the scope `admin`.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description The key is refused from now on, for ever. Repeating it changes nothing. The key needs the scope `admin`.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/blueprints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List blueprints
         * @description Newest first; stable while new ones are made. Archived ones are left out unless archived=true. Each is shown as its newest version, a draft or the published one. The key needs the scope `catalog:read`.
         */
        get: operations["listBlueprints"];
        put?: never;
        /**
         * Create a blueprint
         * @description Create a blueprint. The key needs the scope `catalog:write`.
         */
        post: operations["createBlueprint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/blueprints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a blueprint
         * @description Get a blueprint. The key needs the scope `catalog:read`.
         */
        get: operations["getBlueprint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a blueprint
         * @description A JSON merge patch (RFC 7396): what is left out stays, null clears. On a published blueprint it starts a new draft; the published version stays in use. The graph is changed with its own routes. The key needs the scope `catalog:write`.
         */
        patch: operations["updateBlueprint"];
        trace?: never;
    };
    "/api/v1/blueprints/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a blueprint
         * @description It stays readable by its id and in what was made with it, and can neither be changed nor used for anything new. Repeating it changes nothing. Refused while something uses it; errors name by what. The key needs the scope `catalog:write`.
         */
        post: operations["archiveBlueprint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/blueprints/{id}/graph": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace a blueprint's graph
         * @description Replaces the draft's graph; on a published blueprint it starts a new draft. The key needs the scope `catalog:write`.
         */
        put: operations["replaceGraph"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/blueprints/{id}/graph/edges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace all edges
         * @description Puts these edges in the place of all others. On a published blueprint it starts a new draft. The key needs the scope `catalog:write`.
         */
        put: operations["replaceEdges"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/blueprints/{id}/graph/nodes/{node_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put a node
         * @description Adds the node, or puts it in the place of the one with that id. On a published blueprint it starts a new draft. The key needs the scope `catalog:write`.
         */
        put: operations["putNode"];
        post?: never;
        /**
         * Delete a node
         * @description Takes the node out of the graph, and with it the edges that begin or end at it. On a published blueprint it starts a new draft. The key needs the scope `catalog:write`.
         */
        delete: operations["deleteNode"];
        options?: never;
        head?: never;
        /**
         * Change a node
         * @description A JSON merge patch (RFC 7396): what is left out stays, null clears. On a published blueprint it starts a new draft. The key needs the scope `catalog:write`.
         */
        patch: operations["updateNode"];
        trace?: never;
    };
    "/api/v1/blueprints/{id}/open-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a blueprint's open links
         * @description Newest first. The key needs the scope `catalog:read`.
         */
        get: operations["listOpenLinks"];
        put?: never;
        /**
         * Create an open link
         * @description Everybody who comes over it gets a run of their own. The key needs the scope `catalog:write`.
         */
        post: operations["createOpenLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/blueprints/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a blueprint
         * @description Makes the draft the version that new runs use. The key needs the scope `catalog:write`.
         */
        post: operations["publishBlueprint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/blueprints/{id}/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate a blueprint
         * @description Says what publishing would say; changes nothing. The key needs the scope `catalog:read`.
         */
        post: operations["validateBlueprint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/blueprints/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List published versions
         * @description Each as it was published, newest first. The cursor is a version's number. The key needs the scope `catalog:read`.
         */
        get: operations["listBlueprintVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/blueprints/{id}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a version
         * @description The version as it was published, which is what runs pin; or the draft that will have that number. The key needs the scope `catalog:read`.
         */
        get: operations["getBlueprintVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List channels
         * @description Newest first; stable while new ones are made. Archived ones are left out unless archived=true. The built-in chat channel is the oldest. The key needs the scope `catalog:read`.
         */
        get: operations["listChannels"];
        put?: never;
        /**
         * Create a channel
         * @description Create a channel. The key needs the scope `catalog:write`.
         */
        post: operations["createChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a channel
         * @description Get a channel. The key needs the scope `catalog:read`.
         */
        get: operations["getChannel"];
        put?: never;
        post?: never;
        /**
         * Archive a channel
         * @description It stays readable by its id and in what was made with it, and can neither be changed nor used for anything new. Repeating it changes nothing. Refused while something uses it; errors name by what. The key needs the scope `catalog:write`.
         */
        delete: operations["archiveChannel"];
        options?: never;
        head?: never;
        /**
         * Change a channel
         * @description A JSON merge patch (RFC 7396): what is left out stays, null clears. Only an active channel is used for new runs; runs keep what they were made with. The built-in chat channel does not change. The key needs the scope `catalog:write`.
         */
        patch: operations["updateChannel"];
        trace?: never;
    };
    "/api/v1/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send commands as CloudEvents
         * @description The commands of the topic parley.run.requests.v1, with the same ids, rules and deduplication. One event as `application/cloudevents+json` (a refusal is a problem document); up to 500 in a JSON array as `application/cloudevents-batch+json` (each is answered for itself, in order, with 200 as a whole); or one in binary mode, `application/json` with `ce-` headers. An id that is a random or time-ordered UUID is the command's id; otherwise the command's id follows from source and id. Commands of one run are decided in their order. The key needs the scope `runs:write`.
         */
        post: operations["sendCommands"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what became of a command
         * @description For 48 hours, whichever gateway took it and over whichever door it came.
         */
        get: operations["getCommand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/connectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List connectors
         * @description Newest first; stable while new ones are made. Archived ones are left out unless archived=true. The key needs the scope `catalog:read`.
         */
        get: operations["listConnectors"];
        put?: never;
        /**
         * Create a connector
         * @description Create a connector. The key needs the scope `catalog:write`.
         */
        post: operations["createConnector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/connectors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a connector
         * @description Get a connector. The key needs the scope `catalog:read`.
         */
        get: operations["getConnector"];
        put?: never;
        post?: never;
        /**
         * Archive a connector
         * @description It stays readable by its id and in what was made with it, and can neither be changed nor used for anything new. Repeating it changes nothing. Refused while something uses it; errors name by what. The key needs the scope `catalog:write`.
         */
        delete: operations["archiveConnector"];
        options?: never;
        head?: never;
        /**
         * Change a connector
         * @description A JSON merge patch (RFC 7396): what is left out stays, null clears. Only an active connector is used for new runs. The key needs the scope `catalog:write`.
         */
        patch: operations["updateConnector"];
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an organization's events
         * @description JSON pages, or live as server-sent events with `Accept: text/event-stream`, where ids are cursors. A stream begins behind `Last-Event-ID` or `cursor`, else at `created_after`, else now. Events of the catalog name their object only and are for keys with `catalog:read`. The key needs the scope `results:read`.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interview-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List interview runs
         * @description Newest first; those for which every filter holds. A page may be short before the end: `has_more` tells. The key needs the scope `runs:read`.
         */
        get: operations["listInterviewRuns"];
        put?: never;
        /**
         * Create an interview run
         * @description Create an interview run. The key needs the scope `runs:write`.
         */
        post: operations["createInterviewRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interview-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an interview run
         * @description Get an interview run. The key needs the scope `runs:read`.
         */
        get: operations["getInterviewRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interview-runs/{id}/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who read a run's content
         * @description Newest first, for more than a year, also of what has been erased. What participants read over their link is not in it. The key needs the scope `admin`.
         */
        get: operations["listContentReads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interview-runs/{id}/analyses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a run's analyses
         * @description Newest first, those included that are still being made or have failed. The key needs the scope `results:read`.
         */
        get: operations["listAnalyses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interview-runs/{id}/analysis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a run's newest analysis
         * @description Get a run's newest analysis. The key needs the scope `results:read`.
         */
        get: operations["getAnalysis"];
        put?: never;
        /**
         * Analyse a run once more
         * @description Of a run that has ended; every earlier analysis is kept, the newest completed one is current. Without model_config the models of the run's agent do it. The key needs the scope `runs:write`.
         */
        post: operations["requestAnalysis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interview-runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an interview run
         * @description Cancel an interview run. The key needs the scope `runs:write`.
         */
        post: operations["cancelInterviewRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interview-runs/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Erase what was said in a run
         * @description For good: a run that is under way is cancelled first. May be repeated. The key needs the scope `runs:write`.
         */
        delete: operations["eraseInterviewRun"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interview-runs/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the agent's decisions
         * @description Turn by turn, oldest first: what was assessed, what was chosen, and why. And what the run waits for now, and until when. The key needs the scope `results:read`.
         */
        get: operations["listDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interview-runs/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an interview run
         * @description Ends the conversation; results are made of what was said. The key needs the scope `runs:write`.
         */
        post: operations["endInterviewRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interview-runs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a run's events
         * @description The history, oldest first: JSON pages, or live as server-sent events with `Accept: text/event-stream`, where `Last-Event-ID` resumes after that version. The key needs the scope `results:read`.
         */
        get: operations["listRunEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interview-runs/{id}/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say something on the participant's behalf
         * @description Say something on the participant's behalf. The key needs the scope `runs:write`.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interview-runs/{id}/respond": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a form or custom node on the participant's behalf
         * @description Answer a form or custom node on the participant's behalf. The key needs the scope `runs:write`.
         */
        post: operations["respondToNode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interview-runs/{id}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a run's responses
         * @description Get a run's responses. The key needs the scope `results:read`.
         */
        get: operations["getResponses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interview-runs/{id}/rotate-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a run's join link
         * @description The link there was opens nothing from then on; the answer has the new one. The key needs the scope `runs:write`.
         */
        post: operations["rotateJoinLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interview-runs/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a run's sessions
         * @description The sittings, oldest first. The key needs the scope `runs:read`.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interview-runs/{id}/simulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a simulated participant take part
         * @description In a test run. They answer over the join link, as people do, until the conversation is over or cannot go on. Asking again while they take part changes nothing; asking again after they were stopped goes on. The key needs the scope `runs:write`.
         */
        post: operations["simulateParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interview-runs/{id}/simulation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Report on a test run
         * @description How a simulated participant fares, as far as this gateway knows, and what the run tells about its blueprint so far. The key needs the scope `results:read`.
         */
        get: operations["getSimulation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interview-runs/{id}/transcript": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a run's transcript
         * @description Get a run's transcript. The key needs the scope `results:read`.
         */
        get: operations["getTranscript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interview-runs/{id}/transcript.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a run's transcript
         * @description As a file, streamed. Subtitles count from the first entry; an entry without a recorded duration is shown until the next one, at most 5 seconds. Cells of the CSV that a spreadsheet would take for a formula begin with an apostrophe. The key needs the scope `results:read`.
         */
        get: operations["downloadTranscript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/join/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the conversation
         * @description As the participant sees it. Changes nothing, so link previews are harmless.
         */
        get: operations["getConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/join/{token}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer the consent question
         * @description A no after a yes takes the consent back.
         */
        post: operations["answerConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/join/{token}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave
         * @description Ends the sitting; the same link resumes it.
         */
        post: operations["leaveConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/join/{token}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say something
         * @description Say something.
         */
        post: operations["say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/join/{token}/respond": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a form or custom node
         * @description Answer a form or custom node.
         */
        post: operations["respond"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/join/{token}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join
         * @description Begins a sitting; the first consent, message or answer joins by itself.
         */
        post: operations["joinConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/join/{token}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the conversation
         * @description Server-sent events: `entry` for each entry, `state` for the conversation without its entries; ids are versions of the run.
         */
        get: operations["followConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/open-links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an open link
         * @description Get an open link. The key needs the scope `catalog:read`.
         */
        get: operations["getOpenLink"];
        put?: never;
        post?: never;
        /**
         * Archive an open link
         * @description Lets nobody in any more; its runs go on. The key needs the scope `catalog:write`.
         */
        delete: operations["archiveOpenLink"];
        options?: never;
        head?: never;
        /**
         * Change an open link
         * @description A merge patch (RFC 7396): null clears. The key needs the scope `catalog:write`.
         */
        patch: operations["reviseOpenLink"];
        trace?: never;
    };
    "/api/v1/open/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at an open link
         * @description What is asked first, and whether anybody is let in. Changes nothing.
         */
        get: operations["getOpenLinkEntry"];
        put?: never;
        /**
         * Come in over an open link
         * @description Makes a run for this visitor. With an Idempotency-Key a repetition finds the same run, also when the first attempt was cut off.
         */
        post: operations["enterOpenLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/participants/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase everything about a participant
         * @description All runs with that external id, those under way included. May be repeated, and finishes what an earlier request could not; later runs are not touched. The key needs the scope `runs:write`.
         */
        post: operations["eraseParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/participants/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export everything about a participant
         * @description One zip file with a folder per run: run, transcript, responses, analyses and events. The key needs the scope `results:read`.
         */
        get: operations["exportParticipant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get usage by day
         * @description Days in UTC, oldest first, those without anything included; at most 366 days. The key needs the scope `runs:read`.
         */
        get: operations["getUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description Newest first; stable while new ones are made. Archived ones are left out unless archived=true. The key needs the scope `webhooks:read`.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook
         * @description It is told of what happens from now on, signed with the secret that is in this answer and in no other: see the page on webhooks. The key needs the scope `webhooks:write`.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description Get a webhook. The key needs the scope `webhooks:read`.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Archive a webhook
         * @description It is told of nothing any more. Repeating it changes nothing. The key needs the scope `webhooks:write`.
         */
        delete: operations["archiveWebhook"];
        options?: never;
        head?: never;
        /**
         * Change a webhook
         * @description A JSON merge patch (RFC 7396): what is left out stays, null clears. A disabled webhook is told of nothing, also not later. The key needs the scope `webhooks:write`.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a webhook's deliveries
         * @description Newest first; they are kept for thirty days. The key needs the scope `webhooks:read`.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a delivery
         * @description Get a delivery. The key needs the scope `webhooks:read`.
         */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retry a delivery
         * @description Tries it again at once, whatever became of it, and has another day to succeed. The key needs the scope `webhooks:write`.
         */
        post: operations["retryWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate a webhook's secret
         * @description Makes another secret, which is in this answer and in no other. The one before goes on signing beside it for a while. The key needs the scope `webhooks:write`.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test delivery
         * @description Sends a webhook.test, whatever the webhook is told of otherwise. The key needs the scope `webhooks:write`.
         */
        post: operations["testWebhook"];
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
        Agent: {
            archived: boolean;
            /** Format: date-time */
            archived_at: string | null;
            boundaries: components["schemas"]["Boundaries"];
            /** Format: date-time */
            created_at: string;
            description: string | null;
            id: string;
            metadata: {
                [key: string]: unknown;
            };
            model_config: components["schemas"]["ModelConfig"];
            name: string;
            /** @constant */
            object: "agent";
            organization_id: string;
            persona: components["schemas"]["Persona"];
            /** @enum {string} */
            probing_depth: "light" | "moderate" | "deep";
            techniques: ("funnel" | "five_whys" | "columbo" | "socratic" | "tell_me_more" | "devils_advocate" | "silent_probe" | "hypothetical" | "labelling" | "mirroring" | "calibrated_questions" | "active_listening")[];
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /** Format: date-time */
            updated_at: string;
            version: number;
            voice: components["schemas"]["Voice"] | null;
        };
        AgentAssessedCondition: {
            instruction: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent_assessed";
        };
        AgentEvent: {
            caused_by: string;
            correlation_id: string;
            data: {
                id: string;
            };
            id: string;
            issued_by: string;
            /** @constant */
            object: "event";
            /** Format: date-time */
            occurred_at: string;
            organization_id: string;
            run_id: string | null;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent.created" | "agent.revised" | "agent.archived";
            version: number;
        };
        AgentPage: {
            data: components["schemas"]["Agent"][];
            has_more: boolean;
            next_cursor: string | null;
            /** @constant */
            object: "list";
        };
        AgentPatch: {
            boundaries?: components["schemas"]["AgentPatchBoundaries"] | null;
            /** @description At most 10240 bytes as UTF-8. */
            description?: string | null;
            /** @description Any JSON; each value at most 512 bytes as JSON text. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            model_config?: components["schemas"]["AgentPatchModelConfig"] | null;
            /** @enum {string|null} */
            model_preset?: "economy" | "standard" | "premium" | null;
            /** @description Not blank, at most 256 bytes as UTF-8. */
            name?: string | null;
            persona?: components["schemas"]["AgentPatchPersona"] | null;
            /** @enum {string|null} */
            probing_depth?: "light" | "moderate" | "deep" | null;
            techniques?: ("funnel" | "five_whys" | "columbo" | "socratic" | "tell_me_more" | "devils_advocate" | "silent_probe" | "hypothetical" | "labelling" | "mirroring" | "calibrated_questions" | "active_listening")[] | null;
            voice?: components["schemas"]["AgentPatchVoice"] | null;
        };
        AgentPatchBoundaries: {
            max_follow_ups_per_question?: number | null;
            /** @enum {string|null} */
            off_topic_handling?: "gentle_redirect" | "firm_redirect" | "allow" | "end_interview" | null;
            sensitive_topics?: string[] | null;
        };
        AgentPatchModelConfig: {
            assessment?: components["schemas"]["AgentPatchModelConfigAssessment"] | null;
            generation?: components["schemas"]["AgentPatchModelConfigGeneration"] | null;
        };
        AgentPatchModelConfigAssessment: {
            /** @description Names a secret that the operator keeps for the organization; without it the installation's own is used. The secret itself is never sent or shown. */
            credentials_id?: string | null;
            /** @description Required with every provider but builtin; builtin/2 is the built-in engine's. */
            model?: string | null;
            /** @enum {string|null} */
            provider?: "builtin" | "anthropic" | "openai" | "ollama" | "openai_compatible" | null;
        };
        AgentPatchModelConfigGeneration: {
            /** @description Names a secret that the operator keeps for the organization; without it the installation's own is used. The secret itself is never sent or shown. */
            credentials_id?: string | null;
            /** @description Required with every provider but builtin; builtin/2 is the built-in engine's. */
            model?: string | null;
            /** @enum {string|null} */
            provider?: "builtin" | "anthropic" | "openai" | "ollama" | "openai_compatible" | null;
        };
        AgentPatchPersona: {
            /** @description A language tag such as en or pt-BR. */
            language?: string | null;
            /** @description Not blank, at most 10240 bytes as UTF-8. */
            system_prompt?: string | null;
            /** @enum {string|null} */
            tone?: "conversational" | "formal" | "neutral" | null;
        };
        AgentPatchVoice: {
            /** @description Not blank, at most 256 bytes as UTF-8. */
            provider?: string | null;
            speed?: number | null;
            /** @description Not blank, at most 256 bytes as UTF-8. */
            voice_id?: string | null;
        };
        AgentSpokeEvent: {
            caused_by: string;
            correlation_id: string;
            data: {
                /** @enum {string} */
                purpose: "intro" | "welcome_back" | "form_pointer" | "outro";
                speech: components["schemas"]["Speech"];
            };
            id: string;
            issued_by: string;
            /** @constant */
            object: "event";
            /** Format: date-time */
            occurred_at: string;
            organization_id: string;
            run_id: string;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent.spoke";
            version: number;
        };
        Analysis: {
            /** Format: date-time */
            created_at: string;
            engine: string | null;
            /** @description Why there are no results, of one that failed. */
            failure: string | null;
            id: string | null;
            model: string | null;
            /** @description When the engine is not the one asked for, these say which model failed and how. */
            model_calls: components["schemas"]["ModelCall"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object: "analysis";
            organization_id: string;
            results: components["schemas"]["AnalysisResults"];
            run_id: string;
            /** @enum {string} */
            status: "pending" | "processing" | "completed" | "failed" | "skipped";
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /** Format: date-time */
            updated_at: string;
        };
        AnalysisFailedEvent: {
            caused_by: string;
            correlation_id: string;
            data: {
                analysis_id: string;
                reason: string;
            };
            id: string;
            issued_by: string;
            /** @constant */
            object: "event";
            /** Format: date-time */
            occurred_at: string;
            organization_id: string;
            run_id: string;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "analysis.failed";
            version: number;
        };
        AnalysisOrCommand: components["schemas"]["Analysis"] | components["schemas"]["Command"];
        AnalysisPage: {
            data: components["schemas"]["Analysis"][];
            has_more: boolean;
            next_cursor: string | null;
            /** @constant */
            object: "list";
        };
        AnalysisRecordedEvent: {
            caused_by: string;
            correlation_id: string;
            data: {
                analysis_id: string;
                engine: string;
                model: string;
                /** @description Which language models were asked, failed calls included; empty for the built-in engine. */
                model_calls: components["schemas"]["ModelCall"][];
                results: components["schemas"]["AnalysisResults"];
            };
            id: string;
            issued_by: string;
            /** @constant */
            object: "event";
            /** Format: date-time */
            occurred_at: string;
            organization_id: string;
            run_id: string;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "analysis.recorded";
            version: number;
        };
        AnalysisRequest: {
            model_config?: components["schemas"]["NewModelConfig"] | null;
        };
        AnalysisRequestedEvent: {
            caused_by: string;
            correlation_id: string;
            data: {
                analysis_id: string;
                model_config: components["schemas"]["ModelConfig"] | null;
            };
            id: string;
            issued_by: string;
            /** @constant */
            object: "event";
            /** Format: date-time */
            occurred_at: string;
            organization_id: string;
            run_id: string;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "analysis.requested";
            version: number;
        };
        AnalysisResults: {
            sentiment: components["schemas"]["Sentiments"];
            summary: components["schemas"]["AnalysisSummary"] | null;
            themes: components["schemas"]["Themes"];
        };
        AnalysisSummary: {
            content: string;
            evidence: string[];
            word_count: number;
        };
        ApiKey: {
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: string | null;
            hint: string | null;
            id: string;
            /**
             * Format: date-time
             * @description Give or take an hour.
             */
            last_used_at: string | null;
            name: string;
            /** @constant */
            object: "api_key";
            organization_id: string;
            /** Format: date-time */
            revoked_at: string | null;
            scopes: ("runs:read" | "runs:write" | "catalog:read" | "catalog:write" | "campaigns:read" | "campaigns:write" | "results:read" | "webhooks:read" | "webhooks:write" | "admin" | "runs:*" | "catalog:*" | "campaigns:*" | "results:*" | "webhooks:*")[];
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /** Format: date-time */
            updated_at: string;
            version: number;
        };
        ApiKeyEvent: {
            caused_by: string;
            correlation_id: string;
            data: {
                id: string;
            };
            id: string;
            issued_by: string;
            /** @constant */
            object: "event";
            /** Format: date-time */
            occurred_at: string;
            organization_id: string;
            run_id: string | null;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "api_key.created" | "api_key.used" | "api_key.revoked";
            version: number;
        };
        ApiKeyPage: {
            data: components["schemas"]["ApiKey"][];
            has_more: boolean;
            next_cursor: string | null;
            /** @constant */
            object: "list";
        };
        Assessment: {
            addressed: boolean;
            /**
             * @description What the participant asks of the interviewer instead of answering.
             * @enum {string|null}
             */
            ask: "repeat" | "clarify" | "skip" | "stop" | null;
            completeness: number;
            confidence: number;
            /**
             * @description Why the participant declined, where that was heard. Who is not concerned by a required question is not asked it again.
             * @enum {string|null}
             */
            decline_reason: "unwilling" | "unknowing" | "not_applicable" | null;
            declined: boolean;
            edge_verdicts: components["schemas"]["EdgeVerdict"][];
            engine: string;
            hint_satisfied: boolean;
            off_topic: boolean;
            /** @description Name and version of the prompt that a model judged with; null for the built-in engine. */
            prompt: string | null;
            rationale: string;
            sensitive_topics: string[];
            /** @enum {string|null} */
            sentiment: "positive" | "neutral" | "negative" | "mixed" | null;
            value: unknown;
        };
        AssessmentRequestedEvent: {
            caused_by: string;
            correlation_id: string;
            data: {
                /** Format: date-time */
                deadline: string;
                messages: number;
                node_id: string;
                /** @description Which language models were asked, failed calls included; empty for the built-in engine. */
                superseded_calls: components["schemas"]["ModelCall"][];
            };
            id: string;
            issued_by: string;
            /** @constant */
            object: "event";
            /** Format: date-time */
            occurred_at: string;
            organization_id: string;
            run_id: string;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "assessment.requested";
            version: number;
        };
        Blueprint: {
            agent: components["schemas"]["Agent"] | null;
            agent_id: string;
            /** Format: date-time */
            archived_at: string | null;
            /** Format: date-time */
            created_at: string;
            description: string | null;
            graph: components["schemas"]["Graph"];
            id: string;
            metadata: {
                [key: string]: unknown;
            };
            name: string;
            /** @constant */
            object: "blueprint";
            organization_id: string;
            pipeline: components["schemas"]["Pipeline"];
            /** Format: date-time */
            published_at: string | null;
            /** @description The version that new runs use, whatever the draft is. */
            published_version: number | null;
            settings: components["schemas"]["BlueprintSettings"];
            /** @enum {string} */
            status: "draft" | "published" | "archived";
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /** Format: date-time */
            updated_at: string;
            /** @description Of the blueprint, as runs pin it; the ETag counts every change instead. */
            version: number;
        };
        BlueprintEvent: {
            caused_by: string;
            correlation_id: string;
            data: {
                id: string;
            };
            id: string;
            issued_by: string;
            /** @constant */
            object: "event";
            /** Format: date-time */
            occurred_at: string;
            organization_id: string;
            run_id: string | null;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "blueprint.created" | "blueprint.revised" | "blueprint.graph_replaced" | "blueprint.published" | "blueprint.archived";
            version: number;
        };
        BlueprintPage: {
            data: components["schemas"]["Blueprint"][];
            has_more: boolean;
            next_cursor: string | null;
            /** @constant */
            object: "list";
        };
        BlueprintPatch: {
            agent_id?: string | null;
            /** @description At most 10240 bytes as UTF-8. */
            description?: string | null;
            /** @description Any JSON; each value at most 512 bytes as JSON text. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /** @description Not blank, at most 256 bytes as UTF-8. */
            name?: string | null;
            pipeline?: components["schemas"]["BlueprintPatchPipeline"] | null;
            settings?: components["schemas"]["BlueprintPatchSettings"] | null;
        };
        BlueprintPatchPipeline: {
            analysis?: boolean | null;
            responses?: boolean | null;
            transcript?: boolean | null;
        };
        BlueprintPatchSettings: {
            consent?: boolean | null;
            estimated_duration_m?: number | null;
            /** @description At most 10240 bytes as UTF-8. */
            intro_message?: string | null;
            /** @description A language tag such as en or pt-BR. */
            language?: string | null;
            max_duration_m?: number | null;
            /** @description At most 10240 bytes as UTF-8. */
            outro_message?: string | null;
        };
        BlueprintSettings: {
            consent: boolean;
            estimated_duration_m: number | null;
            intro_message: string | null;
            language: string | null;
            max_duration_m: number | null;
            outro_message: string | null;
        };
        BlueprintVersionPage: {
            data: components["schemas"]["Blueprint"][];
            has_more: boolean;
            next_cursor: string | null;
            /** @constant */
            object: "list";
        };
        BotConfig: {
            auto_record: boolean;
            avatar_url: string | null;
            display_name: string | null;
            join_message: string | null;
        };
        Boundaries: {
            max_follow_ups_per_question: number | null;
            /** @enum {string} */
            off_topic_handling: "gentle_redirect" | "firm_redirect" | "allow" | "end_interview";
            sensitive_topics: string[];
        };
        BranchReport: {
            from: string;
            index: number;
            taken: boolean;
            to: string;
        };
        Cancellation: {
            /** @description At most 512 bytes as UTF-8. */
            reason?: string | null;
        };
        Channel: {
            archived: boolean;
            /** Format: date-time */
            archived_at: string | null;
            /** Format: date-time */
            created_at: string;
            id: string;
            metadata: {
                [key: string]: unknown;
            };
            name: string;
            /** @constant */
            object: "channel";
            organization_id: string;
            provider: components["schemas"]["ChannelProvider"];
            settings: components["schemas"]["ChannelSettings"];
            /** @enum {string} */
            status: "active" | "inactive" | "error";
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /** @enum {string} */
            type: "chat" | "webrtc_voice" | "telephony" | "custom";
            /** Format: date-time */
            updated_at: string;
            version: number;
        };
        ChannelEvent: {
            caused_by: string;
            correlation_id: string;
            data: {
                id: string;
            };
            id: string;
            issued_by: string;
            /** @constant */
            object: "event";
            /** Format: date-time */
            occurred_at: string;
            organization_id: string;
            run_id: string | null;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "channel.created" | "channel.revised" | "channel.archived";
            version: number;
        };
        ChannelPage: {
            data: components["schemas"]["Channel"][];
            has_more: boolean;
            next_cursor: string | null;
            /** @constant */
            object: "list";
        };
        ChannelPatch: {
            /** @description Any JSON; each value at most 512 bytes as JSON text. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /** @description Not blank, at most 256 bytes as UTF-8. */
            name?: string | null;
            provider?: components["schemas"]["ChannelPatchProvider"] | null;
            settings?: components["schemas"]["ChannelPatchSettings"] | null;
            /** @enum {string|null} */
            status?: "active" | "inactive" | "error" | null;
            /** @enum {string|null} */
            type?: "chat" | "webrtc_voice" | "telephony" | "custom" | null;
        };
        ChannelPatchProvider: {
            /** @description Passed to the provider; at most 65536 bytes as JSON text. */
            config?: {
                [key: string]: unknown;
            } | null;
            /** @description At most 256 bytes as UTF-8. */
            credentials_id?: string | null;
            /** @description Not blank, at most 256 bytes as UTF-8. */
            name?: string | null;
        };
        ChannelPatchSettings: {
            idle_timeout_s?: number | null;
            max_duration_s?: number | null;
            recording?: boolean | null;
        };
        ChannelProvider: {
            config: {
                [key: string]: unknown;
            };
            credentials_id: string | null;
            name: string;
        };
        ChannelSettings: {
            idle_timeout_s: number | null;
            max_duration_s: number | null;
            recording: boolean;
        };
        ClosedNode: {
            follow_ups_asked: number;
            node_id: string;
            /** @enum {string} */
            outcome: "answered" | "declined" | "unanswered";
            probing_complete: boolean;
            question_key: string;
            values: {
                [key: string]: unknown;
            };
        };
        Command: {
            /** @description Why it was rejected: a code as in problem documents. */
            code: string | null;
            detail: string | null;
            errors: components["schemas"]["CommandError"][];
            /** @description The CloudEvent's id, where the command came as one. */
            event_id?: string | null;
            /** @description null for an event that is no command. */
            id: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object: "command";
            /** @description Whether the same command was decided before. */
            replayed?: boolean | null;
            run_id?: string | null;
            /**
             * @description unavailable: it may not have been sent; send it again under the same id, and it takes effect once.
             * @enum {string}
             */
            status: "pending" | "accepted" | "rejected" | "unavailable";
            /** @description The object's version afterwards, when it was accepted. */
            version: number | null;
        };
        CommandAnswer: components["schemas"]["Command"] | components["schemas"]["CommandList"];
        CommandError: {
            code: string;
            message: string;
            path: string;
        };
        CommandEvent: {
            /** @description As the body of the route for the same command. */
            data?: {
                [key: string]: unknown;
            } | null;
            /** @enum {string|null} */
            datacontenttype?: "application/json" | null;
            expectedversion?: number | null;
            /** @description At most 1024 bytes as UTF-8. */
            id: string;
            /** @description At most 1024 bytes as UTF-8. */
            source: string;
            /** @constant */
            specversion: "1.0";
            /** @description The run: run_… or a UUID. A new run may go without. */
            subject?: string | null;
            /** Format: date-time */
            time?: string | null;
            /** @description At most 1024 bytes as UTF-8. */
            traceparent?: string | null;
            /** @enum {string} */
            type: "dev.parley.CancelInterviewRun" | "dev.parley.CreateInterviewRun" | "dev.parley.DeclineConsent" | "dev.parley.EndInterviewRun" | "dev.parley.EraseInterviewRun" | "dev.parley.GrantConsent" | "dev.parley.JoinInterviewRun" | "dev.parley.LeaveInterviewRun" | "dev.parley.RecordMessage" | "dev.parley.RequestAnalysis" | "dev.parley.RespondToNode" | "dev.parley.RotateJoinLink" | "dev.parley.WithdrawConsent";
        } & {
            [key: string]: unknown;
        };
        CommandList: {
            data: components["schemas"]["Command"][];
            has_more: boolean;
            next_cursor: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object: "list";
        };
        Condition: components["schemas"]["StructuredCondition"] | components["schemas"]["AgentAssessedCondition"];
        Connector: {
            archived: boolean;
            /** Format: date-time */
            archived_at: string | null;
            auth: components["schemas"]["ConnectorAuth"];
            bot_config: components["schemas"]["BotConfig"];
            /** Format: date-time */
            created_at: string;
            id: string;
            metadata: {
                [key: string]: unknown;
            };
            name: string;
            /** @constant */
            object: "connector";
            organization_id: string;
            /** @enum {string} */
            status: "active" | "inactive" | "error";
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /** @enum {string} */
            type: "google_meet" | "zoom" | "microsoft_teams";
            /** Format: date-time */
            updated_at: string;
            version: number;
        };
        ConnectorAuth: {
            credentials_id: string | null;
            service_account: string | null;
        };
        ConnectorEvent: {
            caused_by: string;
            correlation_id: string;
            data: {
                id: string;
            };
            id: string;
            issued_by: string;
            /** @constant */
            object: "event";
            /** Format: date-time */
            occurred_at: string;
            organization_id: string;
            run_id: string | null;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "connector.created" | "connector.revised" | "connector.archived";
            version: number;
        };
        ConnectorPage: {
            data: components["schemas"]["Connector"][];
            has_more: boolean;
            next_cursor: string | null;
            /** @constant */
            object: "list";
        };
        ConnectorPatch: {
            auth?: components["schemas"]["ConnectorPatchAuth"] | null;
            bot_config?: components["schemas"]["ConnectorPatchBotConfig"] | null;
            /** @description Any JSON; each value at most 512 bytes as JSON text. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /** @description Not blank, at most 256 bytes as UTF-8. */
            name?: string | null;
            /** @enum {string|null} */
            status?: "active" | "inactive" | "error" | null;
            /** @enum {string|null} */
            type?: "google_meet" | "zoom" | "microsoft_teams" | null;
        };
        ConnectorPatchAuth: {
            /** @description At most 256 bytes as UTF-8. */
            credentials_id?: string | null;
            /** @description At most 256 bytes as UTF-8. */
            service_account?: string | null;
        };
        ConnectorPatchBotConfig: {
            auto_record?: boolean | null;
            /** Format: uri */
            avatar_url?: string | null;
            /** @description At most 256 bytes as UTF-8. */
            display_name?: string | null;
            /** @description At most 10240 bytes as UTF-8. */
            join_message?: string | null;
        };
        ConsentAnswer: {
            granted: boolean;
        };
        ConsentDeclinedEvent: {
            caused_by: string;
            correlation_id: string;
            data: {
                by: string;
                language: string;
                text_sha256: string;
                text_version: string;
            };
            id: string;
            issued_by: string;
            /** @constant */
            object: "event";
            /** Format: date-time */
            occurred_at: string;
            organization_id: string;
            run_id: string;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "consent.declined";
            version: number;
        };
        ConsentGrantedEvent: {
            caused_by: string;
            correlation_id: string;
            data: {
                by: string;
                language: string;
                text_sha256: string;
                text_version: string;
            };
            id: string;
            issued_by: string;
            /** @constant */
            object: "event";
            /** Format: date-time */
            occurred_at: string;
            organization_id: string;
            run_id: string;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "consent.granted";
            version: number;
        };
        ConsentQuestion: {
            language: string;
            required: boolean;
            text: string;
            text_version: string;
        };
        ConsentRequestedEvent: {
            caused_by: string;
            correlation_id: string;
            data: {
                language: string;
                text_sha256: string;
                text_version: string;
                words: string;
            };
            id: string;
            issued_by: string;
            /** @constant */
            object: "event";
            /** Format: date-time */
            occurred_at: string;
            organization_id: string;
            run_id: string;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "consent.requested";
            version: number;
        };
        ConsentWithdrawnEvent: {
            caused_by: string;
            correlation_id: string;
            data: {
                by: string;
                language: string;
                text_sha256: string;
                text_version: string;
            };
            id: string;
            issued_by: string;
            /** @constant */
            object: "event";
            /** Format: date-time */
            occurred_at: string;
            organization_id: string;
            run_id: string;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "consent.withdrawn";
            version: number;
        };
        ContentRead: {
            /** Format: date-time */
            at: string;
            /** @description transcript, responses, analysis, events, export, … */
            content: string;
            /** @description The API key that it was given to. */
            key_id: string;
            /** @constant */
            object: "content_read";
            request_id: string | null;
            run_id: string;
        };
        ContentReadPage: {
            data: components["schemas"]["ContentRead"][];
            has_more: boolean;
            next_cursor: string | null;
            /** @constant */
            object: "list";
        };
        ContentRespondedEvent: {
            caused_by: string;
            correlation_id: string;
            data: {
                client_message_id: string | null;
                data: {
                    [key: string]: unknown;
                };
                node_id: string;
                /** @enum {string} */
                node_type: "question" | "stimulus" | "form" | "custom";
                session_id: string;
            };
            id: string;
            issued_by: string;
            /** @constant */
            object: "event";
            /** Format: date-time */
            occurred_at: string;
            organization_id: string;
            run_id: string;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "content.responded";
            version: number;
        };
        ContentResponse: {
            data: {
                [key: string]: unknown;
            };
            node_id: string;
            /** @enum {string} */
            node_type: "question" | "stimulus" | "form" | "custom";
            /** @constant */
            object: "content_response";
            run_id: string;
            version: number;
        };
        Conversation: {
            agent_name: string;
            /** @enum {string|null} */
            channel_type: "chat" | "webrtc_voice" | "telephony" | "custom" | null;
            consent: components["schemas"]["ConsentQuestion"];
            /** @enum {string} */
            consent_status: "pending" | "granted" | "declined" | "withdrawn" | "not_required";
            current_session_id: string | null;
            /** @enum {string|null} */
            end_reason: "graph_completed" | "ended_by_request" | "time_limit" | "off_topic" | "message_limit" | "consent_declined" | "consent_withdrawn" | "participant_left" | "expired" | "cancelled" | "pipeline_failed" | null;
            entries: components["schemas"]["ConversationEntry"][] | null;
            /** Format: date-time */
            expires_at: string;
            language: string;
            /** @description Whose language models read what is said, beside the built-in engine. */
            model_providers: ("builtin" | "anthropic" | "openai" | "ollama" | "openai_compatible")[];
            name: string;
            /** @description What the entries belong to, questions left out. */
            nodes: components["schemas"]["OpenNode"][] | null;
            /** @constant */
            object: "conversation";
            open_node: components["schemas"]["OpenNode"] | null;
            organization_name: string | null;
            /** @description Nothing more can be said; results may still be made. */
            over: boolean;
            participant_name: string | null;
            /** @description Nobody is there; joining again goes on where it stopped. */
            paused: boolean;
            progress: components["schemas"]["ConversationProgress"];
            recording: boolean;
            run_id: string;
            /** Format: date-time */
            scheduled_at: string | null;
            /** @enum {string} */
            status: "created" | "scheduled" | "awaiting_participant" | "awaiting_consent" | "active" | "processing" | "completed" | "abandoned" | "failed" | "expired" | "cancelled";
            test_mode: boolean;
            /** @description Whether the agent is composing. */
            typing: boolean | null;
            version: number;
        };
        ConversationEndedEvent: {
            caused_by: string;
            correlation_id: string;
            data: {
                /** @enum {string} */
                reason: "graph_completed" | "ended_by_request" | "time_limit" | "off_topic" | "message_limit" | "consent_declined" | "consent_withdrawn" | "participant_left" | "expired" | "cancelled" | "pipeline_failed";
            };
            id: string;
            issued_by: string;
            /** @constant */
            object: "event";
            /** Format: date-time */
            occurred_at: string;
            organization_id: string;
            run_id: string;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "conversation.ended";
            version: number;
        };
        ConversationEntry: {
            content: string;
            data: {
                [key: string]: unknown;
            } | null;
            /** @enum {string} */
            entry_type: "utterance" | "content_response" | "stimulus" | "consent" | "event";
            id: string;
            node_id: string | null;
            /** @enum {string} */
            role: "agent" | "participant" | "system";
            session_id: string | null;
            /** Format: date-time */
            timestamp: string;
            version: number;
        };
        ConversationProgress: {
            duration_s: number;
            estimated_remaining_s: number;
            nodes_total: number;
            nodes_visited: number;
        };
        CreatedApiKey: {
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: string | null;
            hint: string | null;
            id: string;
            /**
             * Format: date-time
             * @description Give or take an hour.
             */
            last_used_at: string | null;
            name: string;
            /** @constant */
            object: "api_key";
            organization_id: string;
            /** Format: date-time */
            revoked_at: string | null;
            scopes: ("runs:read" | "runs:write" | "catalog:read" | "catalog:write" | "campaigns:read" | "campaigns:write" | "results:read" | "webhooks:read" | "webhooks:write" | "admin" | "runs:*" | "catalog:*" | "campaigns:*" | "results:*" | "webhooks:*")[];
            /** @description The key itself, shown here only. It is stored as a digest; null when the request repeats one that was made before the installation's secret changed. */
            secret: string | null;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /** Format: date-time */
            updated_at: string;
            version: number;
        };
        CustomNode: {
            content: {
                [key: string]: unknown;
            };
            key: string;
            required: boolean;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "custom";
        };
        Decision: {
            assessment: components["schemas"]["Assessment"] | null;
            closed: components["schemas"]["ClosedNode"] | null;
            /** Format: date-time */
            decided_at: string;
            edge: components["schemas"]["TakenEdge"] | null;
            engine: string;
            /** @description What the agent said. */
            entry_id: string | null;
            latency_ms: number | null;
            /** @description Which language models were asked, failed calls included; empty for the built-in engine. */
            model_calls: components["schemas"]["ModelCall"][];
            node_id: string | null;
            /** @constant */
            object: "decision";
            opened: components["schemas"]["OpenedNode"] | null;
            question_key: string | null;
            reason: string;
            run_id: string;
            step: components["schemas"]["Step"];
            /** @enum {string|null} */
            technique: "funnel" | "five_whys" | "columbo" | "socratic" | "tell_me_more" | "devils_advocate" | "silent_probe" | "hypothetical" | "labelling" | "mirroring" | "calibrated_questions" | "active_listening" | null;
            /** @description What the participant said before it. */
            transcript_entry_ids: string[];
            /** @description The run's version after the turn. */
            version: number;
        };
        DecisionPage: {
            data: components["schemas"]["Decision"][];
            has_more: boolean;
            next_cursor: string | null;
            /** @constant */
            object: "list";
            waiting_for: components["schemas"]["WaitingFor"] | null;
        };
        Edge: {
            condition: components["schemas"]["Condition"] | null;
            from: string;
            priority: number;
            to: string;
        };
        EdgeVerdict: {
            edge: number;
            /** @enum {string} */
            verdict: "yes" | "no" | "undetermined";
        };
        Erasure: {
            /** @constant */
            object: "erasure";
            run_id: string;
            /** @constant */
            status: "erased";
            version: number;
        };
        Event: components["schemas"]["AgentSpokeEvent"] | components["schemas"]["AnalysisFailedEvent"] | components["schemas"]["AnalysisRecordedEvent"] | components["schemas"]["AnalysisRequestedEvent"] | components["schemas"]["AssessmentRequestedEvent"] | components["schemas"]["ConsentDeclinedEvent"] | components["schemas"]["ConsentGrantedEvent"] | components["schemas"]["ConsentRequestedEvent"] | components["schemas"]["ConsentWithdrawnEvent"] | components["schemas"]["ContentRespondedEvent"] | components["schemas"]["ConversationEndedEvent"] | components["schemas"]["InterviewRunCreatedEvent"] | components["schemas"]["InterviewRunEndedEvent"] | components["schemas"]["InterviewRunErasedEvent"] | components["schemas"]["InterviewRunOpenedEvent"] | components["schemas"]["InterviewRunStartedEvent"] | components["schemas"]["JoinLinkRotatedEvent"] | components["schemas"]["MessageRecordedEvent"] | components["schemas"]["ModelsAskedEvent"] | components["schemas"]["PipelineStepFailedEvent"] | components["schemas"]["ResponsesRecordedEvent"] | components["schemas"]["SessionClosedEvent"] | components["schemas"]["SessionOpenedEvent"] | components["schemas"]["TurnTakenEvent"];
        EventPage: {
            data: components["schemas"]["Event"][];
            has_more: boolean;
            next_cursor: string | null;
            /** @constant */
            object: "list";
        };
        FeedEvent: components["schemas"]["AgentSpokeEvent"] | components["schemas"]["AnalysisFailedEvent"] | components["schemas"]["AnalysisRecordedEvent"] | components["schemas"]["AnalysisRequestedEvent"] | components["schemas"]["AssessmentRequestedEvent"] | components["schemas"]["ConsentDeclinedEvent"] | components["schemas"]["ConsentGrantedEvent"] | components["schemas"]["ConsentRequestedEvent"] | components["schemas"]["ConsentWithdrawnEvent"] | components["schemas"]["ContentRespondedEvent"] | components["schemas"]["ConversationEndedEvent"] | components["schemas"]["InterviewRunCreatedEvent"] | components["schemas"]["InterviewRunEndedEvent"] | components["schemas"]["InterviewRunErasedEvent"] | components["schemas"]["InterviewRunOpenedEvent"] | components["schemas"]["InterviewRunStartedEvent"] | components["schemas"]["JoinLinkRotatedEvent"] | components["schemas"]["MessageRecordedEvent"] | components["schemas"]["ModelsAskedEvent"] | components["schemas"]["PipelineStepFailedEvent"] | components["schemas"]["ResponsesRecordedEvent"] | components["schemas"]["SessionClosedEvent"] | components["schemas"]["SessionOpenedEvent"] | components["schemas"]["TurnTakenEvent"] | components["schemas"]["AgentEvent"] | components["schemas"]["BlueprintEvent"] | components["schemas"]["ChannelEvent"] | components["schemas"]["ConnectorEvent"] | components["schemas"]["ApiKeyEvent"] | components["schemas"]["WebhookEvent"] | components["schemas"]["OpenLinkEvent"];
        FeedPage: {
            data: components["schemas"]["FeedEvent"][];
            has_more: boolean;
            next_cursor: string | null;
            /** @constant */
            object: "list";
        };
        Finding: {
            /** @enum {string} */
            code: "missing_entry_node" | "unknown_entry_node" | "dangling_edge" | "cycle" | "unreachable_node" | "duplicate_key" | "duplicate_priority" | "unknown_condition_field" | "unknown_operator" | "invalid_condition_value" | "empty_text" | "choice_without_options" | "form_without_fields" | "duplicate_field_key" | "invalid_key" | "invalid_value" | "limit_exceeded" | "two_questions" | "leading_wording" | "no_unconditional_edge" | "contradictory_techniques" | "duration_over_maximum" | "model_not_available" | "more_findings";
            message: string;
            path: string;
        };
        FinishStep: {
            /** @enum {string} */
            cause: "no_edge_left" | "off_topic" | "participant_asked";
            reason: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "finish";
        };
        FollowUpStep: {
            reason: string;
            /** @enum {string} */
            technique: "funnel" | "five_whys" | "columbo" | "socratic" | "tell_me_more" | "devils_advocate" | "silent_probe" | "hypothetical" | "labelling" | "mirroring" | "calibrated_questions" | "active_listening";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "follow_up";
        };
        FormField: {
            key: string;
            label: string;
            max: number | null;
            min: number | null;
            options: string[];
            required: boolean;
            /** @enum {string} */
            type: "short_text" | "long_text" | "number" | "rating" | "single_choice" | "multi_choice" | "boolean" | "date";
        };
        FormNode: {
            fields: components["schemas"]["FormField"][];
            key: string;
            required: boolean;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "form";
        };
        Graph: {
            edges: components["schemas"]["Edge"][];
            entry_node: string | null;
            nodes: {
                [key: string]: components["schemas"]["Node"];
            };
        };
        InterviewRun: {
            agent: components["schemas"]["Agent"] | null;
            agent_id: string;
            analysis: components["schemas"]["Analysis"] | null;
            analysis_id: string | null;
            blueprint: components["schemas"]["Blueprint"] | null;
            blueprint_id: string;
            blueprint_version: number;
            channel: components["schemas"]["Channel"] | null;
            channel_id: string | null;
            /** Format: date-time */
            completed_at: string | null;
            connector: components["schemas"]["Connector"] | null;
            connector_id: string | null;
            /** @enum {string} */
            consent_status: "pending" | "granted" | "declined" | "withdrawn" | "not_required";
            /** Format: date-time */
            created_at: string;
            current_session_id: string | null;
            dial_in_pin: string | null;
            /** @enum {string|null} */
            end_reason: "graph_completed" | "ended_by_request" | "time_limit" | "off_topic" | "message_limit" | "consent_declined" | "consent_withdrawn" | "participant_left" | "expired" | "cancelled" | "pipeline_failed" | null;
            /** Format: date-time */
            expires_at: string;
            id: string;
            join_token: string | null;
            /**
             * Format: uri
             * @description For keys with runs:write, until the run ends.
             */
            join_url: string | null;
            language: string;
            meeting_url: string | null;
            metadata: {
                [key: string]: unknown;
            };
            /** @constant */
            object: "interview_run";
            organization_id: string;
            participant: components["schemas"]["Participant"];
            progress: components["schemas"]["Progress"];
            responses: components["schemas"]["Responses"] | null;
            responses_id: string | null;
            /** Format: date-time */
            scheduled_at: string | null;
            session_count: number;
            /** Format: date-time */
            started_at: string | null;
            /** @enum {string} */
            status: "created" | "scheduled" | "awaiting_participant" | "awaiting_consent" | "active" | "processing" | "completed" | "abandoned" | "failed" | "expired" | "cancelled";
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            transcript: components["schemas"]["Transcript"] | null;
            transcript_id: string | null;
            /** Format: date-time */
            updated_at: string;
            version: number;
            /** @description Never null before the run has ended. */
            waiting_for: components["schemas"]["WaitingFor"] | null;
        };
        InterviewRunCreatedEvent: {
            caused_by: string;
            correlation_id: string;
            data: {
                agent_id: string;
                blueprint_id: string;
                blueprint_version: number;
                channel_id: string | null;
                connector_id: string | null;
                consent_required: boolean;
                /** Format: date-time */
                expires_at: string;
                language: string;
                meeting_url: string | null;
                metadata: {
                    [key: string]: unknown;
                };
                nodes_total: number;
                participant: components["schemas"]["Participant"];
                /** Format: date-time */
                scheduled_at: string | null;
            };
            id: string;
            issued_by: string;
            /** @constant */
            object: "event";
            /** Format: date-time */
            occurred_at: string;
            organization_id: string;
            run_id: string;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "interview_run.created";
            version: number;
        };
        InterviewRunEndedEvent: {
            caused_by: string;
            correlation_id: string;
            data: {
                /** @enum {string} */
                reason: "graph_completed" | "ended_by_request" | "time_limit" | "off_topic" | "message_limit" | "consent_declined" | "consent_withdrawn" | "participant_left" | "expired" | "cancelled" | "pipeline_failed";
                /** @enum {string} */
                status: "created" | "scheduled" | "awaiting_participant" | "awaiting_consent" | "active" | "processing" | "completed" | "abandoned" | "failed" | "expired" | "cancelled";
            };
            id: string;
            issued_by: string;
            /** @constant */
            object: "event";
            /** Format: date-time */
            occurred_at: string;
            organization_id: string;
            run_id: string;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "interview_run.ended";
            version: number;
        };
        InterviewRunErasedEvent: {
            caused_by: string;
            correlation_id: string;
            data: Record<string, never>;
            id: string;
            issued_by: string;
            /** @constant */
            object: "event";
            /** Format: date-time */
            occurred_at: string;
            organization_id: string;
            run_id: string;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "interview_run.erased";
            version: number;
        };
        InterviewRunOpenedEvent: {
            caused_by: string;
            correlation_id: string;
            data: Record<string, never>;
            id: string;
            issued_by: string;
            /** @constant */
            object: "event";
            /** Format: date-time */
            occurred_at: string;
            organization_id: string;
            run_id: string;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "interview_run.opened";
            version: number;
        };
        InterviewRunPage: {
            data: components["schemas"]["InterviewRun"][];
            has_more: boolean;
            next_cursor: string | null;
            /** @constant */
            object: "list";
        };
        InterviewRunStartedEvent: {
            caused_by: string;
            correlation_id: string;
            data: Record<string, never>;
            id: string;
            issued_by: string;
            /** @constant */
            object: "event";
            /** Format: date-time */
            occurred_at: string;
            organization_id: string;
            run_id: string;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "interview_run.started";
            version: number;
        };
        JoinLinkRotatedEvent: {
            caused_by: string;
            correlation_id: string;
            data: {
                generation: number;
            };
            id: string;
            issued_by: string;
            /** @constant */
            object: "event";
            /** Format: date-time */
            occurred_at: string;
            organization_id: string;
            run_id: string;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "join_link.rotated";
            version: number;
        };
        MessageAck: {
            /** @constant */
            object: "message_ack";
            run_id: string;
            /** @constant */
            status: "received";
            version: number;
        };
        MessageRecordedEvent: {
            caused_by: string;
            correlation_id: string;
            data: {
                client_message_id: string | null;
                confidence: number | null;
                content: string;
                duration_ms: number | null;
                node_id: string;
                session_id: string;
                /** Format: date-time */
                spoken_at: string | null;
                steers: boolean;
            };
            id: string;
            issued_by: string;
            /** @constant */
            object: "event";
            /** Format: date-time */
            occurred_at: string;
            organization_id: string;
            run_id: string;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "message.recorded";
            version: number;
        };
        Model: {
            credentials_id: string | null;
            model: string;
            /** @enum {string} */
            provider: "builtin" | "anthropic" | "openai" | "ollama" | "openai_compatible";
        };
        ModelCall: {
            /** @description Millionths of the currency that prices are set in. */
            cost_micros: number;
            input_tokens: number;
            model: string;
            /** @enum {string} */
            outcome: "ok" | "repaired" | "timed_out" | "rate_limited" | "unavailable" | "invalid_output" | "refused" | "no_credentials" | "over_budget" | "overloaded" | "credentials_refused";
            output_tokens: number;
            prompt: string;
            /** @enum {string} */
            provider: "builtin" | "anthropic" | "openai" | "ollama" | "openai_compatible";
            /** @enum {string} */
            role: "assessment" | "generation" | "analysis";
        };
        ModelConfig: {
            assessment: components["schemas"]["Model"];
            generation: components["schemas"]["Model"];
        };
        ModelsAskedEvent: {
            caused_by: string;
            correlation_id: string;
            data: {
                /** @description Which language models were asked, failed calls included; empty for the built-in engine. */
                model_calls: components["schemas"]["ModelCall"][];
            };
            id: string;
            issued_by: string;
            /** @constant */
            object: "event";
            /** Format: date-time */
            occurred_at: string;
            organization_id: string;
            run_id: string;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "models.asked";
            version: number;
        };
        ModelTokens: {
            input: number;
            output: number;
        };
        MoveOnStep: {
            edge: number | null;
            reason: string;
            to_node: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "move_on";
        };
        NewAgent: {
            boundaries?: components["schemas"]["NewBoundaries"] | null;
            /** @description At most 10240 bytes as UTF-8. */
            description?: string | null;
            /** @description Any JSON; each value at most 512 bytes as JSON text. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            model_config?: components["schemas"]["NewModelConfig"] | null;
            /** @enum {string|null} */
            model_preset?: "economy" | "standard" | "premium" | null;
            /** @description Not blank, at most 256 bytes as UTF-8. */
            name: string;
            persona: components["schemas"]["NewPersona"];
            /** @enum {string} */
            probing_depth: "light" | "moderate" | "deep";
            techniques: ("funnel" | "five_whys" | "columbo" | "socratic" | "tell_me_more" | "devils_advocate" | "silent_probe" | "hypothetical" | "labelling" | "mirroring" | "calibrated_questions" | "active_listening")[];
            voice?: components["schemas"]["NewVoice"] | null;
        };
        NewAgentAssessedCondition: {
            /** @description Not blank, at most 10240 bytes as UTF-8. */
            instruction: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent_assessed";
        };
        NewApiKey: {
            /** Format: date-time */
            expires_at?: string | null;
            /** @description Not blank, at most 256 bytes as UTF-8. */
            name: string;
            scopes: ("runs:read" | "runs:write" | "catalog:read" | "catalog:write" | "campaigns:read" | "campaigns:write" | "results:read" | "webhooks:read" | "webhooks:write" | "admin" | "runs:*" | "catalog:*" | "campaigns:*" | "results:*" | "webhooks:*")[];
        };
        NewBlueprint: {
            agent_id: string;
            /** @description At most 10240 bytes as UTF-8. */
            description?: string | null;
            graph?: components["schemas"]["NewGraph"] | null;
            /** @description Any JSON; each value at most 512 bytes as JSON text. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /** @description Not blank, at most 256 bytes as UTF-8. */
            name: string;
            pipeline?: components["schemas"]["NewPipeline"] | null;
            settings?: components["schemas"]["NewBlueprintSettings"] | null;
        };
        NewBlueprintSettings: {
            consent?: boolean | null;
            estimated_duration_m?: number | null;
            /** @description At most 10240 bytes as UTF-8. */
            intro_message?: string | null;
            /** @description A language tag such as en or pt-BR. */
            language?: string | null;
            max_duration_m?: number | null;
            /** @description At most 10240 bytes as UTF-8. */
            outro_message?: string | null;
        };
        NewBotConfig: {
            auto_record?: boolean | null;
            /** Format: uri */
            avatar_url?: string | null;
            /** @description At most 256 bytes as UTF-8. */
            display_name?: string | null;
            /** @description At most 10240 bytes as UTF-8. */
            join_message?: string | null;
        };
        NewBoundaries: {
            max_follow_ups_per_question?: number | null;
            /** @enum {string|null} */
            off_topic_handling?: "gentle_redirect" | "firm_redirect" | "allow" | "end_interview" | null;
            sensitive_topics?: string[] | null;
        };
        NewChannel: {
            /** @description Any JSON; each value at most 512 bytes as JSON text. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /** @description Not blank, at most 256 bytes as UTF-8. */
            name: string;
            provider?: components["schemas"]["NewChannelProvider"] | null;
            settings?: components["schemas"]["NewChannelSettings"] | null;
            /** @enum {string} */
            type: "chat" | "webrtc_voice" | "telephony" | "custom";
        };
        NewChannelProvider: {
            /** @description Passed to the provider; at most 65536 bytes as JSON text. */
            config?: {
                [key: string]: unknown;
            } | null;
            /** @description At most 256 bytes as UTF-8. */
            credentials_id?: string | null;
            /** @description Not blank, at most 256 bytes as UTF-8. */
            name: string;
        };
        NewChannelSettings: {
            idle_timeout_s?: number | null;
            max_duration_s?: number | null;
            recording?: boolean | null;
        };
        NewCondition: components["schemas"]["NewStructuredCondition"] | components["schemas"]["NewAgentAssessedCondition"];
        NewConnector: {
            auth?: components["schemas"]["NewConnectorAuth"] | null;
            bot_config?: components["schemas"]["NewBotConfig"] | null;
            /** @description Any JSON; each value at most 512 bytes as JSON text. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /** @description Not blank, at most 256 bytes as UTF-8. */
            name: string;
            /** @enum {string} */
            type: "google_meet" | "zoom" | "microsoft_teams";
        };
        NewConnectorAuth: {
            /** @description At most 256 bytes as UTF-8. */
            credentials_id?: string | null;
            /** @description At most 256 bytes as UTF-8. */
            service_account?: string | null;
        };
        NewContentResponse: {
            /** @description In place of an Idempotency-Key: the same message again is recorded once. */
            client_message_id?: string | null;
            /** @description By field key; at most 65536 bytes as JSON text. */
            data: {
                [key: string]: unknown;
            };
            /** @description Not blank, at most 128 bytes as UTF-8. */
            node_id: string;
        };
        NewCustomNode: {
            content?: {
                [key: string]: unknown;
            } | null;
            /** @description At most 128 bytes as UTF-8. */
            key?: string | null;
            required?: boolean | null;
            /** @description At most 10240 bytes as UTF-8. */
            text?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "custom";
        };
        NewEdge: {
            condition?: components["schemas"]["NewCondition"] | null;
            /** @description Not blank, at most 128 bytes as UTF-8. */
            from: string;
            priority?: number | null;
            /** @description Not blank, at most 128 bytes as UTF-8. */
            to: string;
        };
        NewEdges: {
            edges: components["schemas"]["NewEdge"][];
        };
        NewFormField: {
            /** @description At most 128 bytes as UTF-8. */
            key?: string | null;
            /** @description At most 10240 bytes as UTF-8. */
            label?: string | null;
            max?: number | null;
            min?: number | null;
            options?: string[] | null;
            required?: boolean | null;
            /** @enum {string} */
            type: "short_text" | "long_text" | "number" | "rating" | "single_choice" | "multi_choice" | "boolean" | "date";
        };
        NewFormNode: {
            fields?: components["schemas"]["NewFormField"][] | null;
            /** @description At most 128 bytes as UTF-8. */
            key?: string | null;
            required?: boolean | null;
            /** @description At most 10240 bytes as UTF-8. */
            text?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "form";
        };
        NewGraph: {
            edges?: components["schemas"]["NewEdge"][] | null;
            /** @description At most 128 bytes as UTF-8. */
            entry_node?: string | null;
            nodes?: {
                [key: string]: components["schemas"]["NewNode"];
            } | null;
        };
        NewInterviewRun: {
            /** @description The blueprint's agent when it is left out. */
            agent_id?: string | null;
            blueprint_id: string;
            /** @description The built-in chat when this and connector_id are left out; not with it. */
            channel_id?: string | null;
            /** @description Takes a meeting_url; not with channel_id. */
            connector_id?: string | null;
            /**
             * Format: date-time
             * @description Later than scheduled_at.
             */
            expires_at?: string | null;
            /**
             * Format: uri
             * @description Required with a connector.
             */
            meeting_url?: string | null;
            /** @description Any JSON; each value at most 512 bytes as JSON text. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            participant?: components["schemas"]["NewParticipant"] | null;
            /** Format: date-time */
            scheduled_at?: string | null;
        };
        NewMessage: {
            /** @description In place of an Idempotency-Key: the same message again is recorded once. */
            client_message_id?: string | null;
            confidence?: number | null;
            /** @description Not blank, at most 16384 bytes as UTF-8. */
            content: string;
            duration_ms?: number | null;
            /** @description At most 128 bytes as UTF-8. */
            node_id?: string | null;
            /** Format: date-time */
            spoken_at?: string | null;
        };
        NewModel: {
            /** @description Names a secret that the operator keeps for the organization; without it the installation's own is used. The secret itself is never sent or shown. */
            credentials_id?: string | null;
            /** @description Required with every provider but builtin; builtin/2 is the built-in engine's. */
            model?: string | null;
            /** @enum {string} */
            provider: "builtin" | "anthropic" | "openai" | "ollama" | "openai_compatible";
        };
        NewModelConfig: {
            assessment?: components["schemas"]["NewModel"] | null;
            generation?: components["schemas"]["NewModel"] | null;
        };
        NewNode: components["schemas"]["NewQuestionNode"] | components["schemas"]["NewStimulusNode"] | components["schemas"]["NewFormNode"] | components["schemas"]["NewCustomNode"];
        NewOpenLink: {
            agent_id?: string | null;
            channel_id?: string | null;
            enabled?: boolean | null;
            /** Format: date-time */
            expires_at?: string | null;
            fields?: components["schemas"]["NewOpenLinkField"][] | null;
            max_runs?: number | null;
            /** @description Any JSON; each value at most 512 bytes as JSON text. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /** @description Not blank, at most 256 bytes as UTF-8. */
            name: string;
            runs_per_minute?: number | null;
        };
        NewOpenLinkField: {
            key: string;
            /** @description Not blank, at most 512 bytes as UTF-8. */
            label: string;
            required?: boolean | null;
        };
        NewParticipant: {
            /** @description At most 512 bytes as UTF-8. */
            external_id?: string | null;
            /** @description Any JSON; each value at most 512 bytes as JSON text. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /** @description At most 512 bytes as UTF-8. */
            name?: string | null;
        };
        NewPersona: {
            /** @description A language tag such as en or pt-BR. */
            language?: string | null;
            /** @description Not blank, at most 10240 bytes as UTF-8. */
            system_prompt: string;
            /** @enum {string} */
            tone: "conversational" | "formal" | "neutral";
        };
        NewPipeline: {
            analysis?: boolean | null;
            responses?: boolean | null;
            transcript?: boolean | null;
        };
        NewProbing: {
            /** @description At most 10240 bytes as UTF-8. */
            completion_hint?: string | null;
            enabled?: boolean | null;
            max_follow_ups?: number | null;
            techniques?: ("funnel" | "five_whys" | "columbo" | "socratic" | "tell_me_more" | "devils_advocate" | "silent_probe" | "hypothetical" | "labelling" | "mirroring" | "calibrated_questions" | "active_listening")[] | null;
        };
        NewQuestionNode: {
            /** @description At most 128 bytes as UTF-8. */
            key?: string | null;
            /** @description At most 10240 bytes as UTF-8. */
            objective?: string | null;
            probing?: components["schemas"]["NewProbing"] | null;
            required?: boolean | null;
            /** @description At most 10240 bytes as UTF-8. */
            text?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "question";
        };
        NewSimulation: {
            engine?: components["schemas"]["NewModel"] | null;
            /** @enum {string} */
            persona: "cooperative" | "terse" | "evasive" | "talkative" | "off_topic" | "hostile" | "second_language";
        };
        NewStimulusContent: {
            /** @description At most 10240 bytes as UTF-8. */
            alt?: string | null;
            /** @enum {string} */
            kind: "text" | "image" | "video" | "link";
            /** @description At most 10240 bytes as UTF-8. */
            text?: string | null;
            /** Format: uri */
            url?: string | null;
        };
        NewStimulusNode: {
            content: components["schemas"]["NewStimulusContent"];
            /** @description At most 128 bytes as UTF-8. */
            key?: string | null;
            required?: boolean | null;
            /** @description At most 10240 bytes as UTF-8. */
            text?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "stimulus";
        };
        NewStructuredCondition: {
            /** @description Not blank, at most 512 bytes as UTF-8. */
            field: string;
            /** @description Not blank, at most 128 bytes as UTF-8. */
            operator: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "structured";
            value?: unknown;
        };
        NewVoice: {
            /** @description Not blank, at most 256 bytes as UTF-8. */
            provider: string;
            speed?: number | null;
            /** @description Not blank, at most 256 bytes as UTF-8. */
            voice_id: string;
        };
        NewWebhook: {
            /** @description At most 1024 bytes as UTF-8. */
            description?: string | null;
            /** @description What it is told of; everything when it is left out or empty. */
            event_types?: ("interview_run.created" | "interview_run.scheduled" | "interview_run.awaiting_participant" | "interview_run.awaiting_consent" | "interview_run.active" | "interview_run.processing" | "interview_run.completed" | "interview_run.abandoned" | "interview_run.failed" | "interview_run.expired" | "interview_run.cancelled" | "transcript.completed" | "responses.completed" | "responses.failed" | "analysis.completed" | "analysis.failed" | "blueprint.published")[] | null;
            /** @description Any JSON; each value at most 512 bytes as JSON text. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: uri
             * @description Where deliveries go: https, to the public internet, unless the operator allows more.
             */
            url: string;
        };
        Node: components["schemas"]["QuestionNode"] | components["schemas"]["StimulusNode"] | components["schemas"]["FormNode"] | components["schemas"]["CustomNode"];
        Nothing: Record<string, never>;
        OpenCustom: {
            content: {
                [key: string]: unknown;
            };
            id: string;
            required: boolean;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "custom";
        };
        OpenedNode: {
            node_id: string;
            /** @enum {string} */
            node_type: "question" | "stimulus" | "form" | "custom";
            question_key: string;
            required: boolean;
            text: string;
        };
        OpenForm: {
            fields: components["schemas"]["FormField"][];
            id: string;
            required: boolean;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "form";
        };
        OpenLink: {
            agent_id: string | null;
            archived: boolean;
            blueprint_id: string;
            channel_id: string | null;
            /** Format: date-time */
            created_at: string;
            enabled: boolean;
            /** Format: date-time */
            expires_at: string | null;
            fields: components["schemas"]["OpenLinkField"][];
            id: string;
            max_runs: number | null;
            metadata: {
                [key: string]: unknown;
            };
            name: string;
            /** @constant */
            object: "open_link";
            organization_id: string;
            /** @description How many visitors were let in. */
            runs: number;
            runs_per_minute: number | null;
            /** @enum {string} */
            status: "open" | "disabled" | "expired" | "full";
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            token: string;
            /** Format: date-time */
            updated_at: string;
            url: string;
            version: number;
        };
        OpenLinkEntry: {
            estimated_duration_m: number | null;
            fields: components["schemas"]["OpenLinkField"][];
            language: string | null;
            name: string;
            /** @constant */
            object: "open_link_entry";
            /** @enum {string} */
            status: "open" | "disabled" | "expired" | "full";
        };
        OpenLinkEvent: {
            caused_by: string;
            correlation_id: string;
            data: {
                id: string;
            };
            id: string;
            issued_by: string;
            /** @constant */
            object: "event";
            /** Format: date-time */
            occurred_at: string;
            organization_id: string;
            run_id: string | null;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "open_link.created" | "open_link.revised" | "open_link.place_taken" | "open_link.archived";
            version: number;
        };
        OpenLinkField: {
            key: string;
            label: string;
            required: boolean;
        };
        OpenLinkPage: {
            data: components["schemas"]["OpenLink"][];
            has_more: boolean;
            next_cursor: string | null;
            /** @constant */
            object: "list";
        };
        OpenLinkPatch: {
            agent_id?: string | null;
            channel_id?: string | null;
            enabled?: boolean | null;
            /** Format: date-time */
            expires_at?: string | null;
            fields?: components["schemas"]["NewOpenLinkField"][] | null;
            max_runs?: number | null;
            /** @description Any JSON; each value at most 512 bytes as JSON text. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /** @description Not blank, at most 256 bytes as UTF-8. */
            name?: string | null;
            runs_per_minute?: number | null;
        };
        OpenLinkPlace: {
            join_token: string | null;
            join_url: string | null;
            /** @constant */
            object: "open_link_place";
            run_id: string;
        };
        OpenLinkVisitor: {
            /** @description By key, as the link asks. */
            fields?: {
                [key: string]: string;
            } | null;
        };
        OpenNode: components["schemas"]["OpenQuestion"] | components["schemas"]["OpenStimulus"] | components["schemas"]["OpenForm"] | components["schemas"]["OpenCustom"];
        OpenQuestion: {
            id: string;
            required: boolean;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "question";
        };
        OpenStimulus: {
            content: components["schemas"]["StimulusContent"];
            id: string;
            required: boolean;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "stimulus";
        };
        Participant: {
            external_id: string | null;
            metadata: {
                [key: string]: unknown;
            };
            name: string | null;
        };
        ParticipantErasure: {
            external_id: string;
            /** @constant */
            object: "participant_erasure";
            runs_erased: number;
        };
        ParticipantReference: {
            /** @description Not blank, at most 512 bytes as UTF-8. */
            external_id: string;
        };
        Persona: {
            language: string | null;
            system_prompt: string;
            /** @enum {string} */
            tone: "conversational" | "formal" | "neutral";
        };
        Pipeline: {
            analysis: boolean;
            responses: boolean;
            transcript: boolean;
        };
        PipelineStepFailedEvent: {
            caused_by: string;
            correlation_id: string;
            data: {
                reason: string;
                /** @enum {string} */
                step: "responses" | "analysis";
            };
            id: string;
            issued_by: string;
            /** @constant */
            object: "event";
            /** Format: date-time */
            occurred_at: string;
            organization_id: string;
            run_id: string;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "pipeline_step.failed";
            version: number;
        };
        Probing: {
            completion_hint: string | null;
            enabled: boolean;
            max_follow_ups: number | null;
            techniques: ("funnel" | "five_whys" | "columbo" | "socratic" | "tell_me_more" | "devils_advocate" | "silent_probe" | "hypothetical" | "labelling" | "mirroring" | "calibrated_questions" | "active_listening")[];
        };
        Problem: {
            /** @enum {string} */
            code: "invalid_request" | "unauthorized" | "insufficient_scope" | "forbidden" | "not_found" | "method_not_allowed" | "not_acceptable" | "conflict" | "already_exists" | "run_ended" | "run_in_progress" | "consent_required" | "not_open_yet" | "wrong_node" | "not_published" | "idempotency_key_reused" | "stale_work_result" | "wrong_step" | "archived" | "in_use" | "link_full" | "link_expired" | "link_disabled" | "erased" | "version_mismatch" | "too_large" | "unsupported_media_type" | "unprocessable" | "limit_exceeded" | "not_publishable" | "rate_limited" | "internal" | "unavailable";
            /** @description What is wrong with this request. */
            detail: string;
            errors: components["schemas"]["ProblemError"][];
            request_id: string;
            status: number;
            /** @description What the code means, the same for every occurrence. */
            title: string;
            /** @description The code as a URI. */
            type: string;
        };
        ProblemError: {
            code: string;
            message: string;
            /** @description Where: a member's path, a parameter, a header. */
            path: string;
        };
        Progress: {
            current_node: string | null;
            duration_s: number;
            estimated_remaining_s: number;
            nodes_total: number;
            nodes_visited: number;
            path_taken: string[];
        };
        QuestionNode: {
            key: string;
            objective: string | null;
            probing: components["schemas"]["Probing"];
            required: boolean;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "question";
        };
        QuestionReport: {
            answered: boolean;
            /** @description Answers that were found to decline. */
            declined: number;
            estimated_duration_s: number;
            follow_ups: number;
            node_id: string;
            /** @enum {string} */
            node_type: "question" | "stimulus" | "form" | "custom";
            /** @description Answers that were found to be about something else. */
            off_topic: number;
            /**
             * @description null while it was not left.
             * @enum {string|null}
             */
            outcome: "answered" | "declined" | "unanswered" | null;
            question_key: string;
            reached: boolean;
            /** @description How often the agent led back to the question. */
            redirects: number;
            rephrasings: number;
            required: boolean;
        };
        QuestionSentiment: {
            evidence: string[];
            question_key: string;
            /** @description -1 (negative) to 1 (positive); null in analyses of earlier versions. */
            score: number | null;
            /** @enum {string} */
            sentiment: "positive" | "neutral" | "negative" | "mixed";
        };
        Quote: {
            entry_id: string;
            text: string;
        };
        RecordedResponse: {
            answered: boolean;
            follow_ups_asked: number;
            node_id: string;
            /** @enum {string} */
            node_type: "question" | "stimulus" | "form" | "custom";
            probing_complete: boolean;
            question_key: string;
            /** @enum {string|null} */
            sentiment: "positive" | "neutral" | "negative" | "mixed" | null;
            summary: string | null;
            transcript_entry_ids: string[];
            value: unknown;
        };
        RedirectStep: {
            firm: boolean;
            reason: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "redirect";
        };
        RephraseStep: {
            reason: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "rephrase";
        };
        Response: {
            answer: components["schemas"]["ResponseAnswer"] | null;
            answered: boolean;
            follow_ups_asked: number;
            node_id: string;
            /** @enum {string} */
            node_type: "question" | "stimulus" | "form" | "custom";
            probing_complete: boolean;
            question_key: string;
            question_text: string;
        };
        ResponseAnswer: {
            /** @enum {string|null} */
            sentiment: "positive" | "neutral" | "negative" | "mixed" | null;
            summary: string | null;
            transcript_entry_ids: string[];
            value: unknown;
            verbatim: string;
        };
        Responses: {
            completion_rate: number;
            /** Format: date-time */
            created_at: string;
            engine: string;
            id: string | null;
            items: components["schemas"]["Response"][];
            /** @constant */
            object: "response";
            organization_id: string;
            path_taken: string[];
            run_id: string;
            /** @enum {string} */
            status: "pending" | "processing" | "completed" | "failed" | "skipped";
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /** Format: date-time */
            updated_at: string;
        };
        ResponsesRecordedEvent: {
            caused_by: string;
            correlation_id: string;
            data: {
                completion_rate: number;
                engine: string;
                items: components["schemas"]["RecordedResponse"][];
                responses_id: string;
            };
            id: string;
            issued_by: string;
            /** @constant */
            object: "event";
            /** Format: date-time */
            occurred_at: string;
            organization_id: string;
            run_id: string;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "responses.recorded";
            version: number;
        };
        RunReport: {
            /** @description Every edge of the blueprint. */
            branches: components["schemas"]["BranchReport"][];
            completion_rate: number;
            /** @description As it happened; simulated participants answer at once. */
            duration_s: number;
            /** @enum {string|null} */
            end_reason: "graph_completed" | "ended_by_request" | "time_limit" | "off_topic" | "message_limit" | "consent_declined" | "consent_withdrawn" | "participant_left" | "expired" | "cancelled" | "pipeline_failed" | null;
            /** @description What a person would need to read, think and answer. */
            estimated_duration_s: number;
            participant_messages: number;
            /** @description Every node of the blueprint. */
            questions: components["schemas"]["QuestionReport"][];
            /** @enum {string} */
            status: "created" | "scheduled" | "awaiting_participant" | "awaiting_consent" | "active" | "processing" | "completed" | "abandoned" | "failed" | "expired" | "cancelled";
        };
        Sentiments: {
            by_question: components["schemas"]["QuestionSentiment"][];
            evidence: string[];
            /** @enum {string|null} */
            overall: "positive" | "neutral" | "negative" | "mixed" | null;
            /** @description -1 (negative) to 1 (positive); null in analyses of earlier versions. */
            overall_score: number | null;
        };
        Session: {
            agent_messages: number;
            /** @enum {string|null} */
            close_reason: "left" | "idle" | "superseded" | "time_limit" | "run_ended" | null;
            /** Format: date-time */
            closed_at: string | null;
            duration_s: number;
            id: string;
            number: number;
            /** @constant */
            object: "session";
            /** Format: date-time */
            opened_at: string;
            organization_id: string;
            participant_messages: number;
            run_id: string;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
        };
        SessionClosedEvent: {
            caused_by: string;
            correlation_id: string;
            data: {
                /** Format: date-time */
                closed_at: string;
                /** @enum {string} */
                reason: "left" | "idle" | "superseded" | "time_limit" | "run_ended";
                session_id: string;
            };
            id: string;
            issued_by: string;
            /** @constant */
            object: "event";
            /** Format: date-time */
            occurred_at: string;
            organization_id: string;
            run_id: string;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.closed";
            version: number;
        };
        SessionOpenedEvent: {
            caused_by: string;
            correlation_id: string;
            data: {
                number: number;
                session_id: string;
            };
            id: string;
            issued_by: string;
            /** @constant */
            object: "event";
            /** Format: date-time */
            occurred_at: string;
            organization_id: string;
            run_id: string;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.opened";
            version: number;
        };
        SessionPage: {
            data: components["schemas"]["Session"][];
            has_more: boolean;
            next_cursor: string | null;
            /** @constant */
            object: "list";
        };
        SimulatedAnswers: {
            /** @description Those in place of a model that failed are among them; forms are not. */
            by_builtin: number;
            by_model: number;
            model_cost: number;
            model_tokens: components["schemas"]["SimulationTokens"];
        };
        Simulation: {
            /** @description Who has worded the answers so far, and what models took for it, which is not part of the organization's usage. */
            answers: components["schemas"]["SimulatedAnswers"] | null;
            /** Format: date-time */
            ended_at: string | null;
            engine: string | null;
            /** @constant */
            object: "simulation";
            organization_id: string;
            /**
             * @description null, like what follows, where this gateway knows of no simulation.
             * @enum {string|null}
             */
            persona: "cooperative" | "terse" | "evasive" | "talkative" | "off_topic" | "hostile" | "second_language" | null;
            /** @description Why it could not go on. */
            problem: string | null;
            /** @description null where a simulation has just been asked for. */
            report: components["schemas"]["RunReport"] | null;
            run_id: string;
            /** Format: date-time */
            started_at: string | null;
            /** @enum {string|null} */
            status: "running" | "over" | "failed" | "stopped" | null;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
        };
        SimulationTokens: {
            input: number;
            output: number;
        };
        Speech: {
            engine: string;
            /** @enum {string} */
            entry_type: "utterance" | "content_response" | "stimulus" | "consent" | "event";
            /** @enum {string|null} */
            technique: "funnel" | "five_whys" | "columbo" | "socratic" | "tell_me_more" | "devils_advocate" | "silent_probe" | "hypothetical" | "labelling" | "mirroring" | "calibrated_questions" | "active_listening" | null;
            text: string;
        };
        Step: components["schemas"]["FollowUpStep"] | components["schemas"]["RedirectStep"] | components["schemas"]["RephraseStep"] | components["schemas"]["MoveOnStep"] | components["schemas"]["FinishStep"];
        StimulusContent: {
            alt: string | null;
            /** @enum {string} */
            kind: "text" | "image" | "video" | "link";
            text: string | null;
            url: string | null;
        };
        StimulusNode: {
            content: components["schemas"]["StimulusContent"];
            key: string;
            required: boolean;
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "stimulus";
        };
        StructuredCondition: {
            field: string;
            operator: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "structured";
            value: unknown;
        };
        TakenEdge: {
            condition: components["schemas"]["Condition"] | null;
            from: string;
            index: number;
            priority: number;
            to: string;
        };
        Theme: {
            evidence: string[];
            evidence_count: number;
            label: string;
            quotes: components["schemas"]["Quote"][];
            salience: number;
        };
        Themes: {
            items: components["schemas"]["Theme"][];
        };
        Transcript: {
            /** Format: date-time */
            created_at: string;
            duration_s: number;
            entries: components["schemas"]["TranscriptEntry"][];
            id: string | null;
            language: string;
            /** @constant */
            object: "transcript";
            organization_id: string;
            run_id: string;
            /** @enum {string} */
            status: "pending" | "processing" | "completed" | "failed" | "skipped";
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /** Format: date-time */
            updated_at: string;
            word_count: number;
        };
        TranscriptEntry: {
            confidence: number | null;
            content: string;
            data: {
                [key: string]: unknown;
            } | null;
            duration_ms: number | null;
            engine: string | null;
            /** @enum {string} */
            entry_type: "utterance" | "content_response" | "stimulus" | "consent" | "event";
            id: string;
            node_id: string | null;
            question_key: string | null;
            /** @enum {string} */
            role: "agent" | "participant" | "system";
            session_id: string | null;
            /** @enum {string|null} */
            technique: "funnel" | "five_whys" | "columbo" | "socratic" | "tell_me_more" | "devils_advocate" | "silent_probe" | "hypothetical" | "labelling" | "mirroring" | "calibrated_questions" | "active_listening" | null;
            /** Format: date-time */
            timestamp: string;
            version: number;
        };
        TurnTakenEvent: {
            caused_by: string;
            correlation_id: string;
            data: {
                assessment: components["schemas"]["Assessment"] | null;
                closed: components["schemas"]["ClosedNode"] | null;
                /** @description Which language models were asked, failed calls included; empty for the built-in engine. */
                model_calls: components["schemas"]["ModelCall"][];
                opened: components["schemas"]["OpenedNode"] | null;
                speech: components["schemas"]["Speech"] | null;
                step: components["schemas"]["Step"];
            };
            id: string;
            issued_by: string;
            /** @constant */
            object: "event";
            /** Format: date-time */
            occurred_at: string;
            organization_id: string;
            run_id: string;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "turn.taken";
            version: number;
        };
        UsageDay: {
            /** Format: date */
            date: string;
            messages: number;
            /** @description Open time of the sittings that ended that day. */
            minutes: number;
            model_cost: number;
            model_tokens: components["schemas"]["ModelTokens"];
            /** @constant */
            object: "usage_day";
            runs_completed: number;
            runs_created: number;
            runs_started: number;
        };
        UsagePage: {
            data: components["schemas"]["UsageDay"][];
            has_more: boolean;
            next_cursor: string | null;
            /** @constant */
            object: "list";
        };
        Validation: {
            blueprint_id: string;
            errors: components["schemas"]["Finding"][];
            /** @constant */
            object: "validation";
            valid: boolean;
            version: number;
            warnings: components["schemas"]["Finding"][];
        };
        Voice: {
            provider: string;
            speed: number;
            voice_id: string;
        };
        WaitingFor: {
            /** Format: date-time */
            since: string;
            /**
             * Format: date-time
             * @description When the run goes on without it, by itself.
             */
            until: string;
            /** @enum {string} */
            what: "scheduled_time" | "participant" | "consent" | "answer" | "assessment" | "responses" | "analysis";
        };
        Webhook: {
            archived: boolean;
            /** Format: date-time */
            archived_at: string | null;
            /** Format: date-time */
            created_at: string;
            description: string | null;
            /** Format: date-time */
            disabled_at: string | null;
            /** @enum {string|null} */
            disabled_reason: "by_request" | "failing" | "gone" | null;
            event_types: ("interview_run.created" | "interview_run.scheduled" | "interview_run.awaiting_participant" | "interview_run.awaiting_consent" | "interview_run.active" | "interview_run.processing" | "interview_run.completed" | "interview_run.abandoned" | "interview_run.failed" | "interview_run.expired" | "interview_run.cancelled" | "transcript.completed" | "responses.completed" | "responses.failed" | "analysis.completed" | "analysis.failed" | "blueprint.published")[];
            id: string;
            metadata: {
                [key: string]: unknown;
            };
            /** @constant */
            object: "webhook";
            organization_id: string;
            /** Format: date-time */
            previous_secret_until: string | null;
            /** @description Only in the answers that make it: creating and rotating. */
            secret: string | null;
            /** @enum {string} */
            status: "enabled" | "disabled";
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /** Format: date-time */
            updated_at: string;
            url: string;
            version: number;
        };
        WebhookAttempt: {
            /** Format: date-time */
            at: string;
            /** @enum {string|null} */
            error: "http_status" | "redirected" | "gone" | "timeout" | "unknown_host" | "address_refused" | "connect_failed" | "tls_failed" | "connection_lost" | "webhook_disabled" | null;
            latency_ms: number;
            number: number;
            status_code: number | null;
        };
        WebhookDelivery: {
            attempt_count: number;
            attempts: components["schemas"]["WebhookAttempt"][];
            /** Format: date-time */
            created_at: string;
            /** @enum {string|null} */
            failure: "retries_exhausted" | "gone" | "webhook_disabled" | "queue_full" | null;
            id: string;
            /** Format: date-time */
            next_attempt_at: string | null;
            /** @constant */
            object: "webhook_delivery";
            organization_id: string;
            payload: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            status: "pending" | "succeeded" | "failed";
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /** @enum {string} */
            type: "interview_run.created" | "interview_run.scheduled" | "interview_run.awaiting_participant" | "interview_run.awaiting_consent" | "interview_run.active" | "interview_run.processing" | "interview_run.completed" | "interview_run.abandoned" | "interview_run.failed" | "interview_run.expired" | "interview_run.cancelled" | "transcript.completed" | "responses.completed" | "responses.failed" | "analysis.completed" | "analysis.failed" | "blueprint.published" | "webhook.test";
            /** Format: date-time */
            updated_at: string;
            version: number;
            webhook_id: string;
        };
        WebhookDeliveryPage: {
            data: components["schemas"]["WebhookDelivery"][];
            has_more: boolean;
            next_cursor: string | null;
            /** @constant */
            object: "list";
        };
        WebhookEvent: {
            caused_by: string;
            correlation_id: string;
            data: {
                id: string;
            };
            id: string;
            issued_by: string;
            /** @constant */
            object: "event";
            /** Format: date-time */
            occurred_at: string;
            organization_id: string;
            run_id: string | null;
            /** @description Whether it belongs to the test mode. */
            test_mode: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "webhook.created" | "webhook.revised" | "webhook.enabled" | "webhook.disabled" | "webhook.secret_rotated" | "webhook.archived";
            version: number;
        };
        WebhookPage: {
            data: components["schemas"]["Webhook"][];
            has_more: boolean;
            next_cursor: string | null;
            /** @constant */
            object: "list";
        };
        WebhookPatch: {
            /** @description At most 1024 bytes as UTF-8. */
            description?: string | null;
            /** @description What it is told of; everything when it is left out or empty. */
            event_types?: ("interview_run.created" | "interview_run.scheduled" | "interview_run.awaiting_participant" | "interview_run.awaiting_consent" | "interview_run.active" | "interview_run.processing" | "interview_run.completed" | "interview_run.abandoned" | "interview_run.failed" | "interview_run.expired" | "interview_run.cancelled" | "transcript.completed" | "responses.completed" | "responses.failed" | "analysis.completed" | "analysis.failed" | "blueprint.published")[] | null;
            /** @description Any JSON; each value at most 512 bytes as JSON text. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /** @enum {string|null} */
            status?: "enabled" | "disabled" | null;
            /**
             * Format: uri
             * @description Where deliveries go: https, to the public internet, unless the operator allows more.
             */
            url?: string | null;
        };
        WebhookSecretRotation: {
            /** @description For how long the secret before signs too; 24 when it is left out. */
            overlap_hours?: number | null;
        };
    };
    responses: never;
    parameters: {
        /** @description Only what was created later. */
        created_after: string;
        /** @description Only what was created earlier. */
        created_before: string;
        /** @description What an earlier page gave as next_cursor. */
        cursor: string;
        /** @description The object that the page ends before. */
        ending_before: string;
        /** @description The same key and body again get the first answer again; for 48 hours. */
        "Idempotency-Key": string;
        /** @description The ETag that the object must have; with another one nothing is changed. */
        "If-Match": string;
        /** @description An ETag; the answer is 304 when it is still current. */
        "If-None-Match": string;
        /** @description The id of the last event seen; the stream goes on after it. */
        "Last-Event-ID": string;
        /** @description How many at most; 20 when it is left out. */
        limit: number;
        /** @description A version that the answer must at least show, for reading what was just written. */
        min_version: number;
        /** @description The object that the page follows on: its id, or its version. */
        starting_after: string;
        /** @description W3C trace context; carried into the headers of the records that follow. */
        traceparent: string;
        /** @description Only what was changed then or later. */
        updated_since: string;
        /** @description The request's id; a new one when it is left out. */
        "X-Request-Id": string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Agent = components['schemas']['Agent'];
export type AgentAssessedCondition = components['schemas']['AgentAssessedCondition'];
export type AgentEvent = components['schemas']['AgentEvent'];
export type AgentPage = components['schemas']['AgentPage'];
export type AgentPatch = components['schemas']['AgentPatch'];
export type AgentPatchBoundaries = components['schemas']['AgentPatchBoundaries'];
export type AgentPatchModelConfig = components['schemas']['AgentPatchModelConfig'];
export type AgentPatchModelConfigAssessment = components['schemas']['AgentPatchModelConfigAssessment'];
export type AgentPatchModelConfigGeneration = components['schemas']['AgentPatchModelConfigGeneration'];
export type AgentPatchPersona = components['schemas']['AgentPatchPersona'];
export type AgentPatchVoice = components['schemas']['AgentPatchVoice'];
export type AgentSpokeEvent = components['schemas']['AgentSpokeEvent'];
export type Analysis = components['schemas']['Analysis'];
export type AnalysisFailedEvent = components['schemas']['AnalysisFailedEvent'];
export type AnalysisOrCommand = components['schemas']['AnalysisOrCommand'];
export type AnalysisPage = components['schemas']['AnalysisPage'];
export type AnalysisRecordedEvent = components['schemas']['AnalysisRecordedEvent'];
export type AnalysisRequest = components['schemas']['AnalysisRequest'];
export type AnalysisRequestedEvent = components['schemas']['AnalysisRequestedEvent'];
export type AnalysisResults = components['schemas']['AnalysisResults'];
export type AnalysisSummary = components['schemas']['AnalysisSummary'];
export type ApiKey = components['schemas']['ApiKey'];
export type ApiKeyEvent = components['schemas']['ApiKeyEvent'];
export type ApiKeyPage = components['schemas']['ApiKeyPage'];
export type Assessment = components['schemas']['Assessment'];
export type AssessmentRequestedEvent = components['schemas']['AssessmentRequestedEvent'];
export type Blueprint = components['schemas']['Blueprint'];
export type BlueprintEvent = components['schemas']['BlueprintEvent'];
export type BlueprintPage = components['schemas']['BlueprintPage'];
export type BlueprintPatch = components['schemas']['BlueprintPatch'];
export type BlueprintPatchPipeline = components['schemas']['BlueprintPatchPipeline'];
export type BlueprintPatchSettings = components['schemas']['BlueprintPatchSettings'];
export type BlueprintSettings = components['schemas']['BlueprintSettings'];
export type BlueprintVersionPage = components['schemas']['BlueprintVersionPage'];
export type BotConfig = components['schemas']['BotConfig'];
export type Boundaries = components['schemas']['Boundaries'];
export type BranchReport = components['schemas']['BranchReport'];
export type Cancellation = components['schemas']['Cancellation'];
export type Channel = components['schemas']['Channel'];
export type ChannelEvent = components['schemas']['ChannelEvent'];
export type ChannelPage = components['schemas']['ChannelPage'];
export type ChannelPatch = components['schemas']['ChannelPatch'];
export type ChannelPatchProvider = components['schemas']['ChannelPatchProvider'];
export type ChannelPatchSettings = components['schemas']['ChannelPatchSettings'];
export type ChannelProvider = components['schemas']['ChannelProvider'];
export type ChannelSettings = components['schemas']['ChannelSettings'];
export type ClosedNode = components['schemas']['ClosedNode'];
export type Command = components['schemas']['Command'];
export type CommandAnswer = components['schemas']['CommandAnswer'];
export type CommandError = components['schemas']['CommandError'];
export type CommandEvent = components['schemas']['CommandEvent'];
export type CommandList = components['schemas']['CommandList'];
export type Condition = components['schemas']['Condition'];
export type Connector = components['schemas']['Connector'];
export type ConnectorAuth = components['schemas']['ConnectorAuth'];
export type ConnectorEvent = components['schemas']['ConnectorEvent'];
export type ConnectorPage = components['schemas']['ConnectorPage'];
export type ConnectorPatch = components['schemas']['ConnectorPatch'];
export type ConnectorPatchAuth = components['schemas']['ConnectorPatchAuth'];
export type ConnectorPatchBotConfig = components['schemas']['ConnectorPatchBotConfig'];
export type ConsentAnswer = components['schemas']['ConsentAnswer'];
export type ConsentDeclinedEvent = components['schemas']['ConsentDeclinedEvent'];
export type ConsentGrantedEvent = components['schemas']['ConsentGrantedEvent'];
export type ConsentQuestion = components['schemas']['ConsentQuestion'];
export type ConsentRequestedEvent = components['schemas']['ConsentRequestedEvent'];
export type ConsentWithdrawnEvent = components['schemas']['ConsentWithdrawnEvent'];
export type ContentRead = components['schemas']['ContentRead'];
export type ContentReadPage = components['schemas']['ContentReadPage'];
export type ContentRespondedEvent = components['schemas']['ContentRespondedEvent'];
export type ContentResponse = components['schemas']['ContentResponse'];
export type Conversation = components['schemas']['Conversation'];
export type ConversationEndedEvent = components['schemas']['ConversationEndedEvent'];
export type ConversationEntry = components['schemas']['ConversationEntry'];
export type ConversationProgress = components['schemas']['ConversationProgress'];
export type CreatedApiKey = components['schemas']['CreatedApiKey'];
export type CustomNode = components['schemas']['CustomNode'];
export type Decision = components['schemas']['Decision'];
export type DecisionPage = components['schemas']['DecisionPage'];
export type Edge = components['schemas']['Edge'];
export type EdgeVerdict = components['schemas']['EdgeVerdict'];
export type Erasure = components['schemas']['Erasure'];
export type Event = components['schemas']['Event'];
export type EventPage = components['schemas']['EventPage'];
export type FeedEvent = components['schemas']['FeedEvent'];
export type FeedPage = components['schemas']['FeedPage'];
export type Finding = components['schemas']['Finding'];
export type FinishStep = components['schemas']['FinishStep'];
export type FollowUpStep = components['schemas']['FollowUpStep'];
export type FormField = components['schemas']['FormField'];
export type FormNode = components['schemas']['FormNode'];
export type Graph = components['schemas']['Graph'];
export type InterviewRun = components['schemas']['InterviewRun'];
export type InterviewRunCreatedEvent = components['schemas']['InterviewRunCreatedEvent'];
export type InterviewRunEndedEvent = components['schemas']['InterviewRunEndedEvent'];
export type InterviewRunErasedEvent = components['schemas']['InterviewRunErasedEvent'];
export type InterviewRunOpenedEvent = components['schemas']['InterviewRunOpenedEvent'];
export type InterviewRunPage = components['schemas']['InterviewRunPage'];
export type InterviewRunStartedEvent = components['schemas']['InterviewRunStartedEvent'];
export type JoinLinkRotatedEvent = components['schemas']['JoinLinkRotatedEvent'];
export type MessageAck = components['schemas']['MessageAck'];
export type MessageRecordedEvent = components['schemas']['MessageRecordedEvent'];
export type Model = components['schemas']['Model'];
export type ModelCall = components['schemas']['ModelCall'];
export type ModelConfig = components['schemas']['ModelConfig'];
export type ModelsAskedEvent = components['schemas']['ModelsAskedEvent'];
export type ModelTokens = components['schemas']['ModelTokens'];
export type MoveOnStep = components['schemas']['MoveOnStep'];
export type NewAgent = components['schemas']['NewAgent'];
export type NewAgentAssessedCondition = components['schemas']['NewAgentAssessedCondition'];
export type NewApiKey = components['schemas']['NewApiKey'];
export type NewBlueprint = components['schemas']['NewBlueprint'];
export type NewBlueprintSettings = components['schemas']['NewBlueprintSettings'];
export type NewBotConfig = components['schemas']['NewBotConfig'];
export type NewBoundaries = components['schemas']['NewBoundaries'];
export type NewChannel = components['schemas']['NewChannel'];
export type NewChannelProvider = components['schemas']['NewChannelProvider'];
export type NewChannelSettings = components['schemas']['NewChannelSettings'];
export type NewCondition = components['schemas']['NewCondition'];
export type NewConnector = components['schemas']['NewConnector'];
export type NewConnectorAuth = components['schemas']['NewConnectorAuth'];
export type NewContentResponse = components['schemas']['NewContentResponse'];
export type NewCustomNode = components['schemas']['NewCustomNode'];
export type NewEdge = components['schemas']['NewEdge'];
export type NewEdges = components['schemas']['NewEdges'];
export type NewFormField = components['schemas']['NewFormField'];
export type NewFormNode = components['schemas']['NewFormNode'];
export type NewGraph = components['schemas']['NewGraph'];
export type NewInterviewRun = components['schemas']['NewInterviewRun'];
export type NewMessage = components['schemas']['NewMessage'];
export type NewModel = components['schemas']['NewModel'];
export type NewModelConfig = components['schemas']['NewModelConfig'];
export type NewNode = components['schemas']['NewNode'];
export type NewOpenLink = components['schemas']['NewOpenLink'];
export type NewOpenLinkField = components['schemas']['NewOpenLinkField'];
export type NewParticipant = components['schemas']['NewParticipant'];
export type NewPersona = components['schemas']['NewPersona'];
export type NewPipeline = components['schemas']['NewPipeline'];
export type NewProbing = components['schemas']['NewProbing'];
export type NewQuestionNode = components['schemas']['NewQuestionNode'];
export type NewSimulation = components['schemas']['NewSimulation'];
export type NewStimulusContent = components['schemas']['NewStimulusContent'];
export type NewStimulusNode = components['schemas']['NewStimulusNode'];
export type NewStructuredCondition = components['schemas']['NewStructuredCondition'];
export type NewVoice = components['schemas']['NewVoice'];
export type NewWebhook = components['schemas']['NewWebhook'];
export type Node = components['schemas']['Node'];
export type Nothing = components['schemas']['Nothing'];
export type OpenCustom = components['schemas']['OpenCustom'];
export type OpenedNode = components['schemas']['OpenedNode'];
export type OpenForm = components['schemas']['OpenForm'];
export type OpenLink = components['schemas']['OpenLink'];
export type OpenLinkEntry = components['schemas']['OpenLinkEntry'];
export type OpenLinkEvent = components['schemas']['OpenLinkEvent'];
export type OpenLinkField = components['schemas']['OpenLinkField'];
export type OpenLinkPage = components['schemas']['OpenLinkPage'];
export type OpenLinkPatch = components['schemas']['OpenLinkPatch'];
export type OpenLinkPlace = components['schemas']['OpenLinkPlace'];
export type OpenLinkVisitor = components['schemas']['OpenLinkVisitor'];
export type OpenNode = components['schemas']['OpenNode'];
export type OpenQuestion = components['schemas']['OpenQuestion'];
export type OpenStimulus = components['schemas']['OpenStimulus'];
export type Participant = components['schemas']['Participant'];
export type ParticipantErasure = components['schemas']['ParticipantErasure'];
export type ParticipantReference = components['schemas']['ParticipantReference'];
export type Persona = components['schemas']['Persona'];
export type Pipeline = components['schemas']['Pipeline'];
export type PipelineStepFailedEvent = components['schemas']['PipelineStepFailedEvent'];
export type Probing = components['schemas']['Probing'];
export type Problem = components['schemas']['Problem'];
export type ProblemError = components['schemas']['ProblemError'];
export type Progress = components['schemas']['Progress'];
export type QuestionNode = components['schemas']['QuestionNode'];
export type QuestionReport = components['schemas']['QuestionReport'];
export type QuestionSentiment = components['schemas']['QuestionSentiment'];
export type Quote = components['schemas']['Quote'];
export type RecordedResponse = components['schemas']['RecordedResponse'];
export type RedirectStep = components['schemas']['RedirectStep'];
export type RephraseStep = components['schemas']['RephraseStep'];
export type Response = components['schemas']['Response'];
export type ResponseAnswer = components['schemas']['ResponseAnswer'];
export type Responses = components['schemas']['Responses'];
export type ResponsesRecordedEvent = components['schemas']['ResponsesRecordedEvent'];
export type RunReport = components['schemas']['RunReport'];
export type Sentiments = components['schemas']['Sentiments'];
export type Session = components['schemas']['Session'];
export type SessionClosedEvent = components['schemas']['SessionClosedEvent'];
export type SessionOpenedEvent = components['schemas']['SessionOpenedEvent'];
export type SessionPage = components['schemas']['SessionPage'];
export type SimulatedAnswers = components['schemas']['SimulatedAnswers'];
export type Simulation = components['schemas']['Simulation'];
export type SimulationTokens = components['schemas']['SimulationTokens'];
export type Speech = components['schemas']['Speech'];
export type Step = components['schemas']['Step'];
export type StimulusContent = components['schemas']['StimulusContent'];
export type StimulusNode = components['schemas']['StimulusNode'];
export type StructuredCondition = components['schemas']['StructuredCondition'];
export type TakenEdge = components['schemas']['TakenEdge'];
export type Theme = components['schemas']['Theme'];
export type Themes = components['schemas']['Themes'];
export type Transcript = components['schemas']['Transcript'];
export type TranscriptEntry = components['schemas']['TranscriptEntry'];
export type TurnTakenEvent = components['schemas']['TurnTakenEvent'];
export type UsageDay = components['schemas']['UsageDay'];
export type UsagePage = components['schemas']['UsagePage'];
export type Validation = components['schemas']['Validation'];
export type Voice = components['schemas']['Voice'];
export type WaitingFor = components['schemas']['WaitingFor'];
export type Webhook = components['schemas']['Webhook'];
export type WebhookAttempt = components['schemas']['WebhookAttempt'];
export type WebhookDelivery = components['schemas']['WebhookDelivery'];
export type WebhookDeliveryPage = components['schemas']['WebhookDeliveryPage'];
export type WebhookEvent = components['schemas']['WebhookEvent'];
export type WebhookPage = components['schemas']['WebhookPage'];
export type WebhookPatch = components['schemas']['WebhookPatch'];
export type WebhookSecretRotation = components['schemas']['WebhookSecretRotation'];
export type ParameterCreatedAfter = components['parameters']['created_after'];
export type ParameterCreatedBefore = components['parameters']['created_before'];
export type ParameterCursor = components['parameters']['cursor'];
export type ParameterEndingBefore = components['parameters']['ending_before'];
export type ParameterIdempotencyKey = components['parameters']['Idempotency-Key'];
export type ParameterIfMatch = components['parameters']['If-Match'];
export type ParameterIfNoneMatch = components['parameters']['If-None-Match'];
export type ParameterLastEventId = components['parameters']['Last-Event-ID'];
export type ParameterLimit = components['parameters']['limit'];
export type ParameterMinVersion = components['parameters']['min_version'];
export type ParameterStartingAfter = components['parameters']['starting_after'];
export type ParameterTraceparent = components['parameters']['traceparent'];
export type ParameterUpdatedSince = components['parameters']['updated_since'];
export type ParameterXRequestId = components['parameters']['X-Request-Id'];
export type $defs = Record<string, never>;
export interface operations {
    listAgents: {
        parameters: {
            query?: {
                /** @description Whether archived ones are listed too. */
                archived?: boolean;
                /** @description Only what was created later. */
                created_after?: components["parameters"]["created_after"];
                /** @description Only what was created earlier. */
                created_before?: components["parameters"]["created_before"];
                /** @description What an earlier page gave as next_cursor. */
                cursor?: components["parameters"]["cursor"];
                /** @description The object that the page ends before. */
                ending_before?: components["parameters"]["ending_before"];
                /** @description How many at most; 20 when it is left out. */
                limit?: components["parameters"]["limit"];
                /** @description An id, perhaps with a colon and a version: the list surely shows that object at that version. */
                min_version?: string;
                /** @description The object that the page follows on: its id, or its version. */
                starting_after?: components["parameters"]["starting_after"];
                /** @description Only what was changed then or later. */
                updated_since?: components["parameters"]["updated_since"];
            };
            header?: {
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List agents */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentPage"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    createAgent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again get the first answer again; for 48 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAgent"];
            };
        };
        responses: {
            /** @description Create an agent */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    getAgent: {
        parameters: {
            query?: {
                /** @description A version that the answer must at least show, for reading what was just written. */
                min_version?: components["parameters"]["min_version"];
            };
            header?: {
                /** @description An ETag; the answer is 304 when it is still current. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The agent. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get an agent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description The version that If-None-Match names is still current */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    archiveAgent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The agent. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Archive an agent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `in_use`: The object is in use */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    updateAgent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The agent. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AgentPatch"];
                "application/merge-patch+json": components["schemas"]["AgentPatch"];
            };
        };
        responses: {
            /** @description Change an agent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The object's state does not allow this; `archived`: The object is archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: A limit was passed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    listApiKeys: {
        parameters: {
            query?: {
                /** @description Whether archived ones are listed too. */
                archived?: boolean;
                /** @description Only what was created later. */
                created_after?: components["parameters"]["created_after"];
                /** @description Only what was created earlier. */
                created_before?: components["parameters"]["created_before"];
                /** @description What an earlier page gave as next_cursor. */
                cursor?: components["parameters"]["cursor"];
                /** @description The object that the page ends before. */
                ending_before?: components["parameters"]["ending_before"];
                /** @description How many at most; 20 when it is left out. */
                limit?: components["parameters"]["limit"];
                /** @description An id, perhaps with a colon and a version: the list surely shows that object at that version. */
                min_version?: string;
                /** @description The object that the page follows on: its id, or its version. */
                starting_after?: components["parameters"]["starting_after"];
                /** @description Only what was changed then or later. */
                updated_since?: components["parameters"]["updated_since"];
            };
            header?: {
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List API keys */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again get the first answer again; for 48 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApiKey"];
            };
        };
        responses: {
            /** @description Create an API key */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    getApiKey: {
        parameters: {
            query?: {
                /** @description A version that the answer must at least show, for reading what was just written. */
                min_version?: components["parameters"]["min_version"];
            };
            header?: {
                /** @description An ETag; the answer is 304 when it is still current. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get an API key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description The version that If-None-Match names is still current */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoke an API key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    listBlueprints: {
        parameters: {
            query?: {
                /** @description Only blueprints that use this agent. */
                agent_id?: string;
                /** @description Whether archived ones are listed too. */
                archived?: boolean;
                /** @description Only what was created later. */
                created_after?: components["parameters"]["created_after"];
                /** @description Only what was created earlier. */
                created_before?: components["parameters"]["created_before"];
                /** @description What an earlier page gave as next_cursor. */
                cursor?: components["parameters"]["cursor"];
                /** @description The object that the page ends before. */
                ending_before?: components["parameters"]["ending_before"];
                /** @description What is shown in full. */
                "expand[]"?: "agent"[];
                /** @description How many at most; 20 when it is left out. */
                limit?: components["parameters"]["limit"];
                /** @description An id, perhaps with a colon and a version: the list surely shows that object at that version. */
                min_version?: string;
                /** @description The object that the page follows on: its id, or its version. */
                starting_after?: components["parameters"]["starting_after"];
                /** @description Only blueprints with one of these statuses. */
                "status[]"?: ("draft" | "published" | "archived")[];
                /** @description Only what was changed then or later. */
                updated_since?: components["parameters"]["updated_since"];
            };
            header?: {
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List blueprints */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlueprintPage"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    createBlueprint: {
        parameters: {
            query?: {
                /** @description What is shown in full. */
                "expand[]"?: "agent"[];
            };
            header?: {
                /** @description The same key and body again get the first answer again; for 48 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBlueprint"];
            };
        };
        responses: {
            /** @description Create a blueprint */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Blueprint"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request; `archived`: The object is archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    getBlueprint: {
        parameters: {
            query?: {
                /** @description What is shown in full. */
                "expand[]"?: "agent"[];
                /** @description A version that the answer must at least show, for reading what was just written. */
                min_version?: components["parameters"]["min_version"];
            };
            header?: {
                /** @description An ETag; the answer is 304 when it is still current. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The blueprint. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a blueprint */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Blueprint"];
                };
            };
            /** @description The version that If-None-Match names is still current */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    updateBlueprint: {
        parameters: {
            query?: {
                /** @description What is shown in full. */
                "expand[]"?: "agent"[];
            };
            header?: {
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The blueprint. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BlueprintPatch"];
                "application/merge-patch+json": components["schemas"]["BlueprintPatch"];
            };
        };
        responses: {
            /** @description Change a blueprint */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Blueprint"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The object's state does not allow this; `archived`: The object is archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: A limit was passed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    archiveBlueprint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again get the first answer again; for 48 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The blueprint. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Archive a blueprint */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Blueprint"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request; `in_use`: The object is in use */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    replaceGraph: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The blueprint. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NewGraph"];
            };
        };
        responses: {
            /** @description Replace a blueprint's graph */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Blueprint"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The object's state does not allow this; `archived`: The object is archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: A limit was passed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    replaceEdges: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The blueprint. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEdges"];
            };
        };
        responses: {
            /** @description Replace all edges */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Blueprint"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The object's state does not allow this; `archived`: The object is archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: A limit was passed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    putNode: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The blueprint. */
                id: string;
                /** @description The node's id in the graph. */
                node_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNode"];
            };
        };
        responses: {
            /** @description Put a node */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Blueprint"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The object's state does not allow this; `archived`: The object is archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: A limit was passed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    deleteNode: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The blueprint. */
                id: string;
                /** @description The node's id in the graph. */
                node_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete a node */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Blueprint"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The object's state does not allow this; `archived`: The object is archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: A limit was passed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    updateNode: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The blueprint. */
                id: string;
                /** @description The node's id in the graph. */
                node_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
                "application/merge-patch+json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Change a node */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Blueprint"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The object's state does not allow this; `archived`: The object is archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: A limit was passed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    listOpenLinks: {
        parameters: {
            query?: {
                /** @description Whether archived ones are listed too. */
                archived?: boolean;
                /** @description Only what was created later. */
                created_after?: components["parameters"]["created_after"];
                /** @description Only what was created earlier. */
                created_before?: components["parameters"]["created_before"];
                /** @description What an earlier page gave as next_cursor. */
                cursor?: components["parameters"]["cursor"];
                /** @description The object that the page ends before. */
                ending_before?: components["parameters"]["ending_before"];
                /** @description How many at most; 20 when it is left out. */
                limit?: components["parameters"]["limit"];
                /** @description An id, perhaps with a colon and a version: the list surely shows that object at that version. */
                min_version?: string;
                /** @description The object that the page follows on: its id, or its version. */
                starting_after?: components["parameters"]["starting_after"];
                /** @description Only what was changed then or later. */
                updated_since?: components["parameters"]["updated_since"];
            };
            header?: {
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The blueprint. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List a blueprint's open links */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenLinkPage"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    createOpenLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again get the first answer again; for 48 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The blueprint. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOpenLink"];
            };
        };
        responses: {
            /** @description Create an open link */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenLink"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The object's state does not allow this; `not_published`: The blueprint has no published version; `idempotency_key_reused`: The idempotency key was used for another request; `archived`: The object is archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    publishBlueprint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again get the first answer again; for 48 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The blueprint. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Publish a blueprint */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Blueprint"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request; `archived`: The object is archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_publishable`: The blueprint cannot be published as it is */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    validateBlueprint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The blueprint. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Validate a blueprint */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Validation"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    listBlueprintVersions: {
        parameters: {
            query?: {
                /** @description Only what was created later. */
                created_after?: components["parameters"]["created_after"];
                /** @description Only what was created earlier. */
                created_before?: components["parameters"]["created_before"];
                /** @description What an earlier page gave as next_cursor. */
                cursor?: components["parameters"]["cursor"];
                /** @description The object that the page ends before. */
                ending_before?: components["parameters"]["ending_before"];
                /** @description How many at most; 20 when it is left out. */
                limit?: components["parameters"]["limit"];
                /** @description A version that the answer must at least show, for reading what was just written. */
                min_version?: components["parameters"]["min_version"];
                /** @description The object that the page follows on: its id, or its version. */
                starting_after?: components["parameters"]["starting_after"];
                /** @description Only what was changed then or later. */
                updated_since?: components["parameters"]["updated_since"];
            };
            header?: {
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The blueprint. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List published versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlueprintVersionPage"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    getBlueprintVersion: {
        parameters: {
            query?: {
                /** @description A version that the answer must at least show, for reading what was just written. */
                min_version?: components["parameters"]["min_version"];
            };
            header?: {
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The blueprint. */
                id: string;
                /** @description The version's number. */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Blueprint"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    listChannels: {
        parameters: {
            query?: {
                /** @description Whether archived ones are listed too. */
                archived?: boolean;
                /** @description Only what was created later. */
                created_after?: components["parameters"]["created_after"];
                /** @description Only what was created earlier. */
                created_before?: components["parameters"]["created_before"];
                /** @description What an earlier page gave as next_cursor. */
                cursor?: components["parameters"]["cursor"];
                /** @description The object that the page ends before. */
                ending_before?: components["parameters"]["ending_before"];
                /** @description How many at most; 20 when it is left out. */
                limit?: components["parameters"]["limit"];
                /** @description An id, perhaps with a colon and a version: the list surely shows that object at that version. */
                min_version?: string;
                /** @description The object that the page follows on: its id, or its version. */
                starting_after?: components["parameters"]["starting_after"];
                /** @description Only channels with one of these statuses. */
                "status[]"?: ("active" | "inactive" | "error")[];
                /** @description Only channels of this type. */
                type?: "chat" | "webrtc_voice" | "telephony" | "custom";
                /** @description Only what was changed then or later. */
                updated_since?: components["parameters"]["updated_since"];
            };
            header?: {
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List channels */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelPage"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    createChannel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again get the first answer again; for 48 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewChannel"];
            };
        };
        responses: {
            /** @description Create a channel */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    getChannel: {
        parameters: {
            query?: {
                /** @description A version that the answer must at least show, for reading what was just written. */
                min_version?: components["parameters"]["min_version"];
            };
            header?: {
                /** @description An ETag; the answer is 304 when it is still current. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The channel. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a channel */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
                };
            };
            /** @description The version that If-None-Match names is still current */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    archiveChannel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The channel. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Archive a channel */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The object's state does not allow this; `in_use`: The object is in use */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    updateChannel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The channel. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ChannelPatch"];
                "application/merge-patch+json": components["schemas"]["ChannelPatch"];
            };
        };
        responses: {
            /** @description Change a channel */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The object's state does not allow this; `archived`: The object is archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: A limit was passed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    sendCommands: {
        parameters: {
            query?: never;
            header?: {
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/cloudevents-batch+json": components["schemas"]["CommandEvent"][];
                "application/cloudevents+json": components["schemas"]["CommandEvent"];
            };
        };
        responses: {
            /** @description Send commands as CloudEvents */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The object's state does not allow this; `already_exists`: The object exists already; `run_ended`: The interview run has ended; `consent_required`: The participant has not consented yet; `not_open_yet`: The interview is not open yet; `wrong_node`: Another node is open; `not_published`: The blueprint has no published version; `idempotency_key_reused`: The idempotency key was used for another request */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `erased`: What was said has been erased */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unprocessable`: The request cannot be processed; `limit_exceeded`: A limit was passed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    getCommand: {
        parameters: {
            query?: never;
            header?: {
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The command. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get what became of a command */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Command"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    listConnectors: {
        parameters: {
            query?: {
                /** @description Whether archived ones are listed too. */
                archived?: boolean;
                /** @description Only what was created later. */
                created_after?: components["parameters"]["created_after"];
                /** @description Only what was created earlier. */
                created_before?: components["parameters"]["created_before"];
                /** @description What an earlier page gave as next_cursor. */
                cursor?: components["parameters"]["cursor"];
                /** @description The object that the page ends before. */
                ending_before?: components["parameters"]["ending_before"];
                /** @description How many at most; 20 when it is left out. */
                limit?: components["parameters"]["limit"];
                /** @description An id, perhaps with a colon and a version: the list surely shows that object at that version. */
                min_version?: string;
                /** @description The object that the page follows on: its id, or its version. */
                starting_after?: components["parameters"]["starting_after"];
                /** @description Only connectors with one of these statuses. */
                "status[]"?: ("active" | "inactive" | "error")[];
                /** @description Only connectors of this type. */
                type?: "google_meet" | "zoom" | "microsoft_teams";
                /** @description Only what was changed then or later. */
                updated_since?: components["parameters"]["updated_since"];
            };
            header?: {
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List connectors */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorPage"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    createConnector: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again get the first answer again; for 48 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConnector"];
            };
        };
        responses: {
            /** @description Create a connector */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Connector"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    getConnector: {
        parameters: {
            query?: {
                /** @description A version that the answer must at least show, for reading what was just written. */
                min_version?: components["parameters"]["min_version"];
            };
            header?: {
                /** @description An ETag; the answer is 304 when it is still current. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The connector. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a connector */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Connector"];
                };
            };
            /** @description The version that If-None-Match names is still current */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    archiveConnector: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The connector. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Archive a connector */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Connector"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `in_use`: The object is in use */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    updateConnector: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The connector. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConnectorPatch"];
                "application/merge-patch+json": components["schemas"]["ConnectorPatch"];
            };
        };
        responses: {
            /** @description Change a connector */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Connector"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The object's state does not allow this; `archived`: The object is archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: A limit was passed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    listEvents: {
        parameters: {
            query?: {
                /** @description Events that occurred later. */
                created_after?: string;
                /** @description Events that occurred earlier. */
                created_before?: string;
                /** @description What an earlier page gave as next_cursor. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many at most; 20 when it is left out. */
                limit?: components["parameters"]["limit"];
                /** @description `newest_first` (default) to look back; `oldest_first` to go on later from `next_cursor`, which is then there at the end, too. Not for streams. */
                order?: "oldest_first" | "newest_first";
                /** @description Events of these types. */
                "type[]"?: string[];
            };
            header?: {
                /** @description The id of the last event seen; the stream goes on after it. */
                "Last-Event-ID"?: components["parameters"]["Last-Event-ID"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List an organization's events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedPage"];
                    "text/event-stream": string;
                };
            };
            /** @description Nothing more is to come; do not ask again */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    listInterviewRuns: {
        parameters: {
            query?: {
                /** @description Runs led by this agent. */
                agent_id?: string;
                /** @description Runs of this blueprint. */
                blueprint_id?: string;
                /** @description Runs in this channel. */
                channel_id?: string;
                /** @description Runs with this connector. */
                connector_id?: string;
                /** @description Only what was created later. */
                created_after?: components["parameters"]["created_after"];
                /** @description Only what was created earlier. */
                created_before?: components["parameters"]["created_before"];
                /** @description What an earlier page gave as next_cursor. */
                cursor?: components["parameters"]["cursor"];
                /** @description The object that the page ends before. */
                ending_before?: components["parameters"]["ending_before"];
                /** @description What is shown in full; each needs the scope for what it shows. */
                "expand[]"?: ("blueprint" | "blueprint.agent" | "agent" | "channel" | "connector" | "transcript" | "responses" | "analysis")[];
                /** @description How many at most; 20 when it is left out. */
                limit?: components["parameters"]["limit"];
                /** @description Runs whose metadata has that text, number or truth under the key. */
                "metadata[key]"?: string;
                /** @description A run's id, or a run's id, a colon and a version: a list that surely shows that run. */
                min_version?: string;
                /** @description Runs of this participant. */
                "participant.external_id"?: string;
                /** @description The object that the page follows on: its id, or its version. */
                starting_after?: components["parameters"]["starting_after"];
                /** @description Runs in these states. */
                "status[]"?: ("created" | "scheduled" | "awaiting_participant" | "awaiting_consent" | "active" | "processing" | "completed" | "abandoned" | "failed" | "expired" | "cancelled")[];
                /** @description Only what was changed then or later. */
                updated_since?: components["parameters"]["updated_since"];
            };
            header?: {
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List interview runs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewRunPage"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    createInterviewRun: {
        parameters: {
            query?: {
                /** @description What is shown in full; each needs the scope for what it shows. */
                "expand[]"?: ("blueprint" | "blueprint.agent" | "agent" | "channel" | "connector" | "transcript" | "responses" | "analysis")[];
            };
            header?: {
                /** @description The same key and body again get the first answer again; for 48 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInterviewRun"];
            };
        };
        responses: {
            /** @description Create an interview run */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewRun"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The object's state does not allow this; `not_published`: The blueprint has no published version; `idempotency_key_reused`: The idempotency key was used for another request */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    getInterviewRun: {
        parameters: {
            query?: {
                /** @description As it stood at that time; not with at_version. */
                at?: string;
                /** @description As it stood at that version; not with at. */
                at_version?: number;
                /** @description What is shown in full; each needs the scope for what it shows. */
                "expand[]"?: ("blueprint" | "blueprint.agent" | "agent" | "channel" | "connector" | "transcript" | "responses" | "analysis")[];
                /** @description A version that the answer must at least show, for reading what was just written. */
                min_version?: components["parameters"]["min_version"];
            };
            header?: {
                /** @description An ETag; the answer is 304 when it is still current. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The interview run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get an interview run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewRun"];
                };
            };
            /** @description The version that If-None-Match names is still current */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `erased`: What was said has been erased */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    listContentReads: {
        parameters: {
            query?: {
                /** @description What an earlier page gave as next_cursor. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many at most; 20 when it is left out. */
                limit?: components["parameters"]["limit"];
            };
            header?: {
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The interview run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List who read a run's content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentReadPage"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `erased`: What was said has been erased */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    listAnalyses: {
        parameters: {
            query?: {
                /** @description Only what was created later. */
                created_after?: components["parameters"]["created_after"];
                /** @description Only what was created earlier. */
                created_before?: components["parameters"]["created_before"];
                /** @description What an earlier page gave as next_cursor. */
                cursor?: components["parameters"]["cursor"];
                /** @description The object that the page ends before. */
                ending_before?: components["parameters"]["ending_before"];
                /** @description How many at most; 20 when it is left out. */
                limit?: components["parameters"]["limit"];
                /** @description A version that the answer must at least show, for reading what was just written. */
                min_version?: components["parameters"]["min_version"];
                /** @description The object that the page follows on: its id, or its version. */
                starting_after?: components["parameters"]["starting_after"];
                /** @description Only what was changed then or later. */
                updated_since?: components["parameters"]["updated_since"];
            };
            header?: {
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The interview run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List a run's analyses */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalysisPage"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `erased`: What was said has been erased */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    getAnalysis: {
        parameters: {
            query?: {
                /** @description A version that the answer must at least show, for reading what was just written. */
                min_version?: components["parameters"]["min_version"];
                /** @description Also what there is of a run that is still in progress. */
                partial?: boolean;
            };
            header?: {
                /** @description An ETag; the answer is 304 when it is still current. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The interview run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a run's newest analysis */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Analysis"];
                };
            };
            /** @description The version that If-None-Match names is still current */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `run_in_progress`: The interview run is still in progress */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `erased`: What was said has been erased */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    requestAnalysis: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again get the first answer again; for 48 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The interview run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AnalysisRequest"];
            };
        };
        responses: {
            /** @description Analyse a run once more */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalysisOrCommand"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The object's state does not allow this; `consent_required`: The participant has not consented yet; `idempotency_key_reused`: The idempotency key was used for another request */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `erased`: What was said has been erased */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unprocessable`: The request cannot be processed; `limit_exceeded`: A limit was passed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    cancelInterviewRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again get the first answer again; for 48 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The interview run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Cancellation"];
            };
        };
        responses: {
            /** @description Cancel an interview run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewRun"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The object's state does not allow this; `run_ended`: The interview run has ended; `idempotency_key_reused`: The idempotency key was used for another request */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `erased`: What was said has been erased */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    eraseInterviewRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The interview run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erase what was said in a run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `erased`: What was said has been erased */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    listDecisions: {
        parameters: {
            query?: {
                /** @description Only what was created later. */
                created_after?: components["parameters"]["created_after"];
                /** @description Only what was created earlier. */
                created_before?: components["parameters"]["created_before"];
                /** @description What an earlier page gave as next_cursor. */
                cursor?: components["parameters"]["cursor"];
                /** @description The object that the page ends before. */
                ending_before?: components["parameters"]["ending_before"];
                /** @description How many at most; 20 when it is left out. */
                limit?: components["parameters"]["limit"];
                /** @description A version that the answer must at least show, for reading what was just written. */
                min_version?: components["parameters"]["min_version"];
                /** @description The object that the page follows on: its id, or its version. */
                starting_after?: components["parameters"]["starting_after"];
                /** @description Only what was changed then or later. */
                updated_since?: components["parameters"]["updated_since"];
            };
            header?: {
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The interview run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the agent's decisions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionPage"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `erased`: What was said has been erased */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    endInterviewRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again get the first answer again; for 48 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The interview run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description End an interview run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewRun"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The object's state does not allow this; `run_ended`: The interview run has ended; `idempotency_key_reused`: The idempotency key was used for another request */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `erased`: What was said has been erased */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    listRunEvents: {
        parameters: {
            query?: {
                /** @description Only what was created later. */
                created_after?: components["parameters"]["created_after"];
                /** @description Only what was created earlier. */
                created_before?: components["parameters"]["created_before"];
                /** @description What an earlier page gave as next_cursor. */
                cursor?: components["parameters"]["cursor"];
                /** @description The object that the page ends before. */
                ending_before?: components["parameters"]["ending_before"];
                /** @description How many at most; 20 when it is left out. */
                limit?: components["parameters"]["limit"];
                /** @description A version that the answer must at least show, for reading what was just written. */
                min_version?: components["parameters"]["min_version"];
                /** @description The object that the page follows on: its id, or its version. */
                starting_after?: components["parameters"]["starting_after"];
                /** @description Only what was changed then or later. */
                updated_since?: components["parameters"]["updated_since"];
            };
            header?: {
                /** @description The id of the last event seen; the stream goes on after it. */
                "Last-Event-ID"?: components["parameters"]["Last-Event-ID"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The interview run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List a run's events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                    "text/event-stream": string;
                };
            };
            /** @description Nothing more is to come; do not ask again */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `erased`: What was said has been erased */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    sendMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again get the first answer again; for 48 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The interview run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMessage"];
            };
        };
        responses: {
            /** @description Say something on the participant's behalf */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAck"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The object's state does not allow this; `run_ended`: The interview run has ended; `consent_required`: The participant has not consented yet; `not_open_yet`: The interview is not open yet; `wrong_node`: Another node is open; `idempotency_key_reused`: The idempotency key was used for another request */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `erased`: What was said has been erased */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: A limit was passed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    respondToNode: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again get the first answer again; for 48 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The interview run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContentResponse"];
            };
        };
        responses: {
            /** @description Answer a form or custom node on the participant's behalf */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentResponse"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The object's state does not allow this; `run_ended`: The interview run has ended; `consent_required`: The participant has not consented yet; `not_open_yet`: The interview is not open yet; `wrong_node`: Another node is open; `idempotency_key_reused`: The idempotency key was used for another request */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `erased`: What was said has been erased */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: A limit was passed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    getResponses: {
        parameters: {
            query?: {
                /** @description A version that the answer must at least show, for reading what was just written. */
                min_version?: components["parameters"]["min_version"];
                /** @description Also what there is of a run that is still in progress. */
                partial?: boolean;
            };
            header?: {
                /** @description An ETag; the answer is 304 when it is still current. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The interview run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a run's responses */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Responses"];
                };
            };
            /** @description The version that If-None-Match names is still current */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `run_in_progress`: The interview run is still in progress */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `erased`: What was said has been erased */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    rotateJoinLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again get the first answer again; for 48 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The interview run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Replace a run's join link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewRun"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The object's state does not allow this; `run_ended`: The interview run has ended; `idempotency_key_reused`: The idempotency key was used for another request */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `erased`: What was said has been erased */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: A limit was passed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    listSessions: {
        parameters: {
            query?: {
                /** @description Only what was created later. */
                created_after?: components["parameters"]["created_after"];
                /** @description Only what was created earlier. */
                created_before?: components["parameters"]["created_before"];
                /** @description What an earlier page gave as next_cursor. */
                cursor?: components["parameters"]["cursor"];
                /** @description The object that the page ends before. */
                ending_before?: components["parameters"]["ending_before"];
                /** @description How many at most; 20 when it is left out. */
                limit?: components["parameters"]["limit"];
                /** @description A version that the answer must at least show, for reading what was just written. */
                min_version?: components["parameters"]["min_version"];
                /** @description The object that the page follows on: its id, or its version. */
                starting_after?: components["parameters"]["starting_after"];
                /** @description Only what was changed then or later. */
                updated_since?: components["parameters"]["updated_since"];
            };
            header?: {
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The interview run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List a run's sessions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `erased`: What was said has been erased */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    simulateParticipant: {
        parameters: {
            query?: never;
            header?: {
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The interview run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSimulation"];
            };
        };
        responses: {
            /** @description Let a simulated participant take part */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Simulation"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The object's state does not allow this; `run_ended`: The interview run has ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `erased`: What was said has been erased */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unprocessable`: The request cannot be processed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    getSimulation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The interview run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Report on a test run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Simulation"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `erased`: What was said has been erased */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    getTranscript: {
        parameters: {
            query?: {
                /** @description A version that the answer must at least show, for reading what was just written. */
                min_version?: components["parameters"]["min_version"];
                /** @description Also what there is of a run that is still in progress. */
                partial?: boolean;
            };
            header?: {
                /** @description An ETag; the answer is 304 when it is still current. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The interview run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a run's transcript */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transcript"];
                };
            };
            /** @description The version that If-None-Match names is still current */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `run_in_progress`: The interview run is still in progress */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `erased`: What was said has been erased */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    downloadTranscript: {
        parameters: {
            query?: {
                /** @description A version that the answer must at least show, for reading what was just written. */
                min_version?: components["parameters"]["min_version"];
                /** @description Also what there is of a run that is still in progress. */
                partial?: boolean;
            };
            header?: {
                /** @description An ETag; the answer is 304 when it is still current. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The format. */
                format: "md" | "txt" | "vtt" | "srt" | "csv";
                /** @description The interview run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-subrip": string;
                    "text/csv": string;
                    "text/markdown": string;
                    "text/plain": string;
                    "text/vtt": string;
                };
            };
            /** @description The version that If-None-Match names is still current */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `run_in_progress`: The interview run is still in progress */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `erased`: What was said has been erased */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    getConversation: {
        parameters: {
            query?: {
                /** @description A version that the answer must at least show, for reading what was just written. */
                min_version?: components["parameters"]["min_version"];
            };
            header?: {
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The token of the join link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get the conversation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `erased`: What was said has been erased */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    answerConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again get the first answer again; for 48 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The token of the join link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentAnswer"];
            };
        };
        responses: {
            /** @description Answer the consent question */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The object's state does not allow this; `run_ended`: The interview run has ended; `not_open_yet`: The interview is not open yet; `idempotency_key_reused`: The idempotency key was used for another request */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `erased`: What was said has been erased */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    leaveConversation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again get the first answer again; for 48 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The token of the join link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Leave */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The object's state does not allow this; `run_ended`: The interview run has ended; `not_open_yet`: The interview is not open yet; `idempotency_key_reused`: The idempotency key was used for another request */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `erased`: What was said has been erased */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    say: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again get the first answer again; for 48 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The token of the join link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMessage"];
            };
        };
        responses: {
            /** @description Say something */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAck"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The object's state does not allow this; `run_ended`: The interview run has ended; `consent_required`: The participant has not consented yet; `not_open_yet`: The interview is not open yet; `wrong_node`: Another node is open; `idempotency_key_reused`: The idempotency key was used for another request */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `erased`: What was said has been erased */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: A limit was passed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    respond: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again get the first answer again; for 48 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The token of the join link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContentResponse"];
            };
        };
        responses: {
            /** @description Answer a form or custom node */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentResponse"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The object's state does not allow this; `run_ended`: The interview run has ended; `consent_required`: The participant has not consented yet; `not_open_yet`: The interview is not open yet; `wrong_node`: Another node is open; `idempotency_key_reused`: The idempotency key was used for another request */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `erased`: What was said has been erased */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: A limit was passed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    joinConversation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again get the first answer again; for 48 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The token of the join link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Join */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The object's state does not allow this; `run_ended`: The interview run has ended; `not_open_yet`: The interview is not open yet; `idempotency_key_reused`: The idempotency key was used for another request */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `erased`: What was said has been erased */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    followConversation: {
        parameters: {
            query?: {
                /** @description A version of the run; what came after it is sent. */
                cursor?: number;
            };
            header?: {
                /** @description The id of the last event seen; the stream goes on after it. */
                "Last-Event-ID"?: components["parameters"]["Last-Event-ID"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The token of the join link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Nothing more is to come; do not ask again */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `erased`: What was said has been erased */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    getOpenLink: {
        parameters: {
            query?: {
                /** @description A version that the answer must at least show, for reading what was just written. */
                min_version?: components["parameters"]["min_version"];
            };
            header?: {
                /** @description An ETag; the answer is 304 when it is still current. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The open link. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get an open link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenLink"];
                };
            };
            /** @description The version that If-None-Match names is still current */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    archiveOpenLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The open link. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Archive an open link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenLink"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    reviseOpenLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The open link. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OpenLinkPatch"];
                "application/merge-patch+json": components["schemas"]["OpenLinkPatch"];
            };
        };
        responses: {
            /** @description Change an open link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenLink"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The object's state does not allow this; `not_published`: The blueprint has no published version; `archived`: The object is archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    getOpenLinkEntry: {
        parameters: {
            query?: never;
            header?: {
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The token of the open link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Look at an open link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenLinkEntry"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    enterOpenLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again get the first answer again; for 48 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The token of the open link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OpenLinkVisitor"];
            };
        };
        responses: {
            /** @description Come in over an open link */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenLinkPlace"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request; `link_full`: Every place behind this link is taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `link_expired`: The time of this link is over; `link_disabled`: This link lets nobody in */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    eraseParticipant: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again get the first answer again; for 48 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantReference"];
            };
        };
        responses: {
            /** @description Erase everything about a participant */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantErasure"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    exportParticipant: {
        parameters: {
            query: {
                /** @description The participant's external id. */
                external_id: string;
            };
            header?: {
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    getUsage: {
        parameters: {
            query?: {
                /** @description The first day; 30 days if left out. */
                from?: string;
                /** @description The last day; today if left out. */
                to?: string;
            };
            header?: {
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get usage by day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsagePage"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    listWebhooks: {
        parameters: {
            query?: {
                /** @description Whether archived ones are listed too. */
                archived?: boolean;
                /** @description Only what was created later. */
                created_after?: components["parameters"]["created_after"];
                /** @description Only what was created earlier. */
                created_before?: components["parameters"]["created_before"];
                /** @description What an earlier page gave as next_cursor. */
                cursor?: components["parameters"]["cursor"];
                /** @description The object that the page ends before. */
                ending_before?: components["parameters"]["ending_before"];
                /** @description How many at most; 20 when it is left out. */
                limit?: components["parameters"]["limit"];
                /** @description An id, perhaps with a colon and a version: the list surely shows that object at that version. */
                min_version?: string;
                /** @description The object that the page follows on: its id, or its version. */
                starting_after?: components["parameters"]["starting_after"];
                /** @description Only webhooks with one of these statuses. */
                "status[]"?: ("enabled" | "disabled")[];
                /** @description Only what was changed then or later. */
                updated_since?: components["parameters"]["updated_since"];
            };
            header?: {
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List webhooks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again get the first answer again; for 48 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhook"];
            };
        };
        responses: {
            /** @description Create a webhook */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: A limit was passed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    getWebhook: {
        parameters: {
            query?: {
                /** @description A version that the answer must at least show, for reading what was just written. */
                min_version?: components["parameters"]["min_version"];
            };
            header?: {
                /** @description An ETag; the answer is 304 when it is still current. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a webhook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description The version that If-None-Match names is still current */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    archiveWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Archive a webhook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    updateWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WebhookPatch"];
                "application/merge-patch+json": components["schemas"]["WebhookPatch"];
            };
        };
        responses: {
            /** @description Change a webhook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The object's state does not allow this; `archived`: The object is archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_exceeded`: A limit was passed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Only what was created later. */
                created_after?: components["parameters"]["created_after"];
                /** @description Only what was created earlier. */
                created_before?: components["parameters"]["created_before"];
                /** @description What an earlier page gave as next_cursor. */
                cursor?: components["parameters"]["cursor"];
                /** @description The object that the page ends before. */
                ending_before?: components["parameters"]["ending_before"];
                /** @description How many at most; 20 when it is left out. */
                limit?: components["parameters"]["limit"];
                /** @description The object that the page follows on: its id, or its version. */
                starting_after?: components["parameters"]["starting_after"];
                /** @description Only deliveries with this status. */
                status?: "pending" | "succeeded" | "failed";
                /** @description Only deliveries of such events. */
                type?: "interview_run.created" | "interview_run.scheduled" | "interview_run.awaiting_participant" | "interview_run.awaiting_consent" | "interview_run.active" | "interview_run.processing" | "interview_run.completed" | "interview_run.abandoned" | "interview_run.failed" | "interview_run.expired" | "interview_run.cancelled" | "transcript.completed" | "responses.completed" | "responses.failed" | "analysis.completed" | "analysis.failed" | "blueprint.published" | "webhook.test";
                /** @description Only what was changed then or later. */
                updated_since?: components["parameters"]["updated_since"];
            };
            header?: {
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List a webhook's deliveries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    getWebhookDelivery: {
        parameters: {
            query?: {
                /** @description A version that the answer must at least show, for reading what was just written. */
                min_version?: components["parameters"]["min_version"];
            };
            header?: {
                /** @description An ETag; the answer is 304 when it is still current. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The delivery. */
                deliveryId: string;
                /** @description The webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a delivery */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description The version that If-None-Match names is still current */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    retryWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again get the first answer again; for 48 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The delivery. */
                deliveryId: string;
                /** @description The webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Retry a delivery */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The object's state does not allow this; `idempotency_key_reused`: The idempotency key was used for another request; `archived`: The object is archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again get the first answer again; for 48 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WebhookSecretRotation"];
            };
        };
        responses: {
            /** @description Rotate a webhook's secret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request; `archived`: The object is archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
    testWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again get the first answer again; for 48 hours. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag that the object must have; with another one nothing is changed. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description W3C trace context; carried into the headers of the records that follow. */
                traceparent?: components["parameters"]["traceparent"];
                /** @description The request's id; a new one when it is left out. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description The webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Send a test delivery */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description `invalid_request`: The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: The API key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `insufficient_scope`: The API key may not do this; `forbidden`: This sender may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such object */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: The answer cannot be given in that format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: The object's state does not allow this; `idempotency_key_reused`: The idempotency key was used for another request; `archived`: The object is archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_mismatch`: The object has another version */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_large`: The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body's media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: There are too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong on our side */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: The service cannot answer right now */
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
}
