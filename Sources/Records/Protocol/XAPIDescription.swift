/// The OpenAPI 3.1 document of `/xapi`, for people who build against it and for tools that try what it allows. Written by hand, since
/// the shapes are the specification's and do not change; a test holds it to the routes.
enum XAPIDescription {
    static let json = #"""
        {
         "openapi": "3.1.0",
         "info": {"title": "Laurel: learning record store", "version": "2.0.0", "description": "The Experience API 1.0.3 and 2.0 (IEEE 9274.1.1)."},
         "servers": [{"url": "/xapi"}],
         "paths": {
          "/statements": {
           "get": {
            "summary": "Gives one statement, or lists them by filters",
            "parameters": [
             {"$ref": "#/components/parameters/version"},
             {"name": "statementId", "in": "query", "description": "One statement; only format and attachments go with it", "schema": {"$ref": "#/components/schemas/UUID"}},
             {"name": "voidedStatementId", "in": "query", "description": "One voided statement; only format and attachments go with it", "schema": {"$ref": "#/components/schemas/UUID"}},
             {
              "name": "agent",
              "in": "query",
              "description": "Statements by or about an agent or an identified group",
              "content": {"application/json": {"schema": {"oneOf": [{"$ref": "#/components/schemas/Agent"}, {"$ref": "#/components/schemas/Group"}]}}}
             },
             {"name": "verb", "in": "query", "description": "Statements with this verb", "schema": {"$ref": "#/components/schemas/IRI"}},
             {"name": "activity", "in": "query", "description": "Statements about this activity", "schema": {"$ref": "#/components/schemas/IRI"}},
             {"name": "registration", "in": "query", "description": "Statements of this registration", "schema": {"$ref": "#/components/schemas/UUID"}},
             {"name": "related_activities", "in": "query", "description": "Activities of contexts and SubStatements count too", "schema": {"type": "boolean"}},
             {"name": "related_agents", "in": "query", "description": "Agents of contexts, authorities and SubStatements count too", "schema": {"type": "boolean"}},
             {"name": "since", "in": "query", "description": "Stored after this time", "schema": {"type": "string", "format": "date-time"}},
             {"name": "until", "in": "query", "description": "Stored at this time or before", "schema": {"type": "string", "format": "date-time"}},
             {"name": "limit", "in": "query", "description": "Statements in one answer; 0 for as many as the store gives", "schema": {"type": "integer", "minimum": 0}},
             {"name": "format", "in": "query", "description": "How agents, activities and verbs are written", "schema": {"enum": ["ids", "exact", "canonical"]}},
             {"name": "attachments", "in": "query", "description": "multipart/mixed with attachments", "schema": {"type": "boolean"}},
             {"name": "ascending", "in": "query", "description": "Oldest first", "schema": {"type": "boolean"}}
            ],
            "responses": {
             "200": {"description": "A statement or a StatementResult", "content": {"application/json": {"schema": {"type": "object"}}, "multipart/mixed": {"schema": {}}}},
             "4XX": {"description": "What is wrong, in words", "content": {"text/plain": {"schema": {"type": "string"}}}}
            }
           },
           "post": {
            "summary": "Stores statements with their attachments, all or none",
            "parameters": [{"$ref": "#/components/parameters/version"}],
            "requestBody": {
             "required": true,
             "content": {"application/json": {"schema": {"oneOf": [{"$ref": "#/components/schemas/Statement"}, {"type": "array", "items": {"$ref": "#/components/schemas/Statement"}}]}}}
            },
            "responses": {
             "200": {"description": "The ids in order", "content": {"application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/UUID"}}}}},
             "4XX": {"description": "What is wrong, in words", "content": {"text/plain": {"schema": {"type": "string"}}}}
            }
           },
           "put": {
            "summary": "Stores a statement under an id",
            "parameters": [{"$ref": "#/components/parameters/version"}, {"name": "statementId", "in": "query", "description": "Its id", "required": true, "schema": {"$ref": "#/components/schemas/UUID"}}],
            "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Statement"}}}},
            "responses": {"204": {"description": "Stored"}, "4XX": {"description": "What is wrong, in words", "content": {"text/plain": {"schema": {"type": "string"}}}}}
           }
          },
          "/statements/more/{cursor}": {
           "get": {
            "summary": "Gives a further page of statements",
            "parameters": [{"$ref": "#/components/parameters/version"}, {"name": "cursor", "in": "path", "required": true, "schema": {"type": "string"}}],
            "responses": {
             "200": {"description": "A StatementResult", "content": {"application/json": {"schema": {"type": "object"}}, "multipart/mixed": {"schema": {}}}},
             "4XX": {"description": "What is wrong, in words", "content": {"text/plain": {"schema": {"type": "string"}}}}
            }
           }
          },
          "/activities/state": {
           "get": {
            "summary": "Gives or lists states of an agent in an activity",
            "parameters": [
             {"$ref": "#/components/parameters/version"},
             {"name": "activityId", "in": "query", "description": "Of which activity", "required": true, "schema": {"$ref": "#/components/schemas/IRI"}},
             {
              "name": "agent",
              "in": "query",
              "description": "Whose",
              "required": true,
              "content": {"application/json": {"schema": {"oneOf": [{"$ref": "#/components/schemas/Agent"}, {"$ref": "#/components/schemas/Group"}]}}}
             },
             {"name": "registration", "in": "query", "description": "Of which registration", "schema": {"$ref": "#/components/schemas/UUID"}},
             {"name": "stateId", "in": "query", "description": "Which one", "schema": {"type": "string", "minLength": 1, "maxLength": 2000}},
             {"name": "since", "in": "query", "description": "Changed after this time, in a list", "schema": {"type": "string", "format": "date-time"}}
            ],
            "responses": {
             "200": {"description": "The document, or ids", "content": {"*/*": {"schema": {}}}},
             "4XX": {"description": "What is wrong, in words", "content": {"text/plain": {"schema": {"type": "string"}}}}
            }
           },
           "put": {
            "summary": "Keeps one of the states of an agent in an activity",
            "parameters": [
             {"$ref": "#/components/parameters/version"},
             {"name": "activityId", "in": "query", "description": "Of which activity", "required": true, "schema": {"$ref": "#/components/schemas/IRI"}},
             {
              "name": "agent",
              "in": "query",
              "description": "Whose",
              "required": true,
              "content": {"application/json": {"schema": {"oneOf": [{"$ref": "#/components/schemas/Agent"}, {"$ref": "#/components/schemas/Group"}]}}}
             },
             {"name": "registration", "in": "query", "description": "Of which registration", "schema": {"$ref": "#/components/schemas/UUID"}},
             {"name": "stateId", "in": "query", "description": "Which one", "required": true, "schema": {"type": "string", "minLength": 1, "maxLength": 2000}},
             {"name": "If-Match", "in": "header", "description": "ETags, or *", "schema": {"type": "string"}},
             {"name": "If-None-Match", "in": "header", "description": "ETags, or *", "schema": {"type": "string"}}
            ],
            "requestBody": {"required": true, "content": {"application/json": {"schema": {}}}},
            "responses": {"204": {"description": "Kept"}, "4XX": {"description": "What is wrong, in words", "content": {"text/plain": {"schema": {"type": "string"}}}}}
           },
           "post": {
            "summary": "Merges one of the states of an agent in an activity",
            "parameters": [
             {"$ref": "#/components/parameters/version"},
             {"name": "activityId", "in": "query", "description": "Of which activity", "required": true, "schema": {"$ref": "#/components/schemas/IRI"}},
             {
              "name": "agent",
              "in": "query",
              "description": "Whose",
              "required": true,
              "content": {"application/json": {"schema": {"oneOf": [{"$ref": "#/components/schemas/Agent"}, {"$ref": "#/components/schemas/Group"}]}}}
             },
             {"name": "registration", "in": "query", "description": "Of which registration", "schema": {"$ref": "#/components/schemas/UUID"}},
             {"name": "stateId", "in": "query", "description": "Which one", "required": true, "schema": {"type": "string", "minLength": 1, "maxLength": 2000}},
             {"name": "If-Match", "in": "header", "description": "ETags, or *", "schema": {"type": "string"}},
             {"name": "If-None-Match", "in": "header", "description": "ETags, or *", "schema": {"type": "string"}}
            ],
            "requestBody": {"required": true, "content": {"application/json": {"schema": {"type": "object"}}}},
            "responses": {"204": {"description": "Merged"}, "4XX": {"description": "What is wrong, in words", "content": {"text/plain": {"schema": {"type": "string"}}}}}
           },
           "delete": {
            "summary": "Removes states of an agent in an activity",
            "parameters": [
             {"$ref": "#/components/parameters/version"},
             {"name": "activityId", "in": "query", "description": "Of which activity", "required": true, "schema": {"$ref": "#/components/schemas/IRI"}},
             {
              "name": "agent",
              "in": "query",
              "description": "Whose",
              "required": true,
              "content": {"application/json": {"schema": {"oneOf": [{"$ref": "#/components/schemas/Agent"}, {"$ref": "#/components/schemas/Group"}]}}}
             },
             {"name": "registration", "in": "query", "description": "Of which registration", "schema": {"$ref": "#/components/schemas/UUID"}},
             {"name": "stateId", "in": "query", "description": "Which one", "schema": {"type": "string", "minLength": 1, "maxLength": 2000}},
             {"name": "If-Match", "in": "header", "description": "ETags, or *", "schema": {"type": "string"}},
             {"name": "If-None-Match", "in": "header", "description": "ETags, or *", "schema": {"type": "string"}}
            ],
            "responses": {"204": {"description": "Removed"}, "4XX": {"description": "What is wrong, in words", "content": {"text/plain": {"schema": {"type": "string"}}}}}
           }
          },
          "/activities/profile": {
           "get": {
            "summary": "Gives or lists profiles of an activity",
            "parameters": [
             {"$ref": "#/components/parameters/version"},
             {"name": "activityId", "in": "query", "description": "Of which activity", "required": true, "schema": {"$ref": "#/components/schemas/IRI"}},
             {"name": "profileId", "in": "query", "description": "Which one", "schema": {"type": "string", "minLength": 1, "maxLength": 2000}},
             {"name": "since", "in": "query", "description": "Changed after this time, in a list", "schema": {"type": "string", "format": "date-time"}}
            ],
            "responses": {
             "200": {"description": "The document, or ids", "content": {"*/*": {"schema": {}}}},
             "4XX": {"description": "What is wrong, in words", "content": {"text/plain": {"schema": {"type": "string"}}}}
            }
           },
           "put": {
            "summary": "Keeps one of the profiles of an activity",
            "parameters": [
             {"$ref": "#/components/parameters/version"},
             {"name": "activityId", "in": "query", "description": "Of which activity", "required": true, "schema": {"$ref": "#/components/schemas/IRI"}},
             {"name": "profileId", "in": "query", "description": "Which one", "required": true, "schema": {"type": "string", "minLength": 1, "maxLength": 2000}},
             {"name": "If-Match", "in": "header", "description": "ETags, or *", "schema": {"type": "string"}},
             {"name": "If-None-Match", "in": "header", "description": "ETags, or *", "schema": {"type": "string"}}
            ],
            "requestBody": {"required": true, "content": {"application/json": {"schema": {}}}},
            "responses": {"204": {"description": "Kept"}, "4XX": {"description": "What is wrong, in words", "content": {"text/plain": {"schema": {"type": "string"}}}}}
           },
           "post": {
            "summary": "Merges one of the profiles of an activity",
            "parameters": [
             {"$ref": "#/components/parameters/version"},
             {"name": "activityId", "in": "query", "description": "Of which activity", "required": true, "schema": {"$ref": "#/components/schemas/IRI"}},
             {"name": "profileId", "in": "query", "description": "Which one", "required": true, "schema": {"type": "string", "minLength": 1, "maxLength": 2000}},
             {"name": "If-Match", "in": "header", "description": "ETags, or *", "schema": {"type": "string"}},
             {"name": "If-None-Match", "in": "header", "description": "ETags, or *", "schema": {"type": "string"}}
            ],
            "requestBody": {"required": true, "content": {"application/json": {"schema": {"type": "object"}}}},
            "responses": {"204": {"description": "Merged"}, "4XX": {"description": "What is wrong, in words", "content": {"text/plain": {"schema": {"type": "string"}}}}}
           },
           "delete": {
            "summary": "Removes profiles of an activity",
            "parameters": [
             {"$ref": "#/components/parameters/version"},
             {"name": "activityId", "in": "query", "description": "Of which activity", "required": true, "schema": {"$ref": "#/components/schemas/IRI"}},
             {"name": "profileId", "in": "query", "description": "Which one", "required": true, "schema": {"type": "string", "minLength": 1, "maxLength": 2000}},
             {"name": "If-Match", "in": "header", "description": "ETags, or *", "schema": {"type": "string"}},
             {"name": "If-None-Match", "in": "header", "description": "ETags, or *", "schema": {"type": "string"}}
            ],
            "responses": {"204": {"description": "Removed"}, "4XX": {"description": "What is wrong, in words", "content": {"text/plain": {"schema": {"type": "string"}}}}}
           }
          },
          "/agents/profile": {
           "get": {
            "summary": "Gives or lists profiles of an agent",
            "parameters": [
             {"$ref": "#/components/parameters/version"},
             {
              "name": "agent",
              "in": "query",
              "description": "Whose",
              "required": true,
              "content": {"application/json": {"schema": {"oneOf": [{"$ref": "#/components/schemas/Agent"}, {"$ref": "#/components/schemas/Group"}]}}}
             },
             {"name": "profileId", "in": "query", "description": "Which one", "schema": {"type": "string", "minLength": 1, "maxLength": 2000}},
             {"name": "since", "in": "query", "description": "Changed after this time, in a list", "schema": {"type": "string", "format": "date-time"}}
            ],
            "responses": {
             "200": {"description": "The document, or ids", "content": {"*/*": {"schema": {}}}},
             "4XX": {"description": "What is wrong, in words", "content": {"text/plain": {"schema": {"type": "string"}}}}
            }
           },
           "put": {
            "summary": "Keeps one of the profiles of an agent",
            "parameters": [
             {"$ref": "#/components/parameters/version"},
             {
              "name": "agent",
              "in": "query",
              "description": "Whose",
              "required": true,
              "content": {"application/json": {"schema": {"oneOf": [{"$ref": "#/components/schemas/Agent"}, {"$ref": "#/components/schemas/Group"}]}}}
             },
             {"name": "profileId", "in": "query", "description": "Which one", "required": true, "schema": {"type": "string", "minLength": 1, "maxLength": 2000}},
             {"name": "If-Match", "in": "header", "description": "ETags, or *", "schema": {"type": "string"}},
             {"name": "If-None-Match", "in": "header", "description": "ETags, or *", "schema": {"type": "string"}}
            ],
            "requestBody": {"required": true, "content": {"application/json": {"schema": {}}}},
            "responses": {"204": {"description": "Kept"}, "4XX": {"description": "What is wrong, in words", "content": {"text/plain": {"schema": {"type": "string"}}}}}
           },
           "post": {
            "summary": "Merges one of the profiles of an agent",
            "parameters": [
             {"$ref": "#/components/parameters/version"},
             {
              "name": "agent",
              "in": "query",
              "description": "Whose",
              "required": true,
              "content": {"application/json": {"schema": {"oneOf": [{"$ref": "#/components/schemas/Agent"}, {"$ref": "#/components/schemas/Group"}]}}}
             },
             {"name": "profileId", "in": "query", "description": "Which one", "required": true, "schema": {"type": "string", "minLength": 1, "maxLength": 2000}},
             {"name": "If-Match", "in": "header", "description": "ETags, or *", "schema": {"type": "string"}},
             {"name": "If-None-Match", "in": "header", "description": "ETags, or *", "schema": {"type": "string"}}
            ],
            "requestBody": {"required": true, "content": {"application/json": {"schema": {"type": "object"}}}},
            "responses": {"204": {"description": "Merged"}, "4XX": {"description": "What is wrong, in words", "content": {"text/plain": {"schema": {"type": "string"}}}}}
           },
           "delete": {
            "summary": "Removes profiles of an agent",
            "parameters": [
             {"$ref": "#/components/parameters/version"},
             {
              "name": "agent",
              "in": "query",
              "description": "Whose",
              "required": true,
              "content": {"application/json": {"schema": {"oneOf": [{"$ref": "#/components/schemas/Agent"}, {"$ref": "#/components/schemas/Group"}]}}}
             },
             {"name": "profileId", "in": "query", "description": "Which one", "required": true, "schema": {"type": "string", "minLength": 1, "maxLength": 2000}},
             {"name": "If-Match", "in": "header", "description": "ETags, or *", "schema": {"type": "string"}},
             {"name": "If-None-Match", "in": "header", "description": "ETags, or *", "schema": {"type": "string"}}
            ],
            "responses": {"204": {"description": "Removed"}, "4XX": {"description": "What is wrong, in words", "content": {"text/plain": {"schema": {"type": "string"}}}}}
           }
          },
          "/agents": {
           "get": {
            "summary": "Tells what statements told of an agent",
            "parameters": [
             {"$ref": "#/components/parameters/version"},
             {"name": "agent", "in": "query", "description": "Of whom", "required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Agent"}}}}
            ],
            "responses": {
             "200": {"description": "A Person", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Person"}}}},
             "4XX": {"description": "What is wrong, in words", "content": {"text/plain": {"schema": {"type": "string"}}}}
            }
           }
          },
          "/activities": {
           "get": {
            "summary": "Tells what statements told of an activity",
            "parameters": [{"$ref": "#/components/parameters/version"}, {"name": "activityId", "in": "query", "description": "Of which activity", "required": true, "schema": {"$ref": "#/components/schemas/IRI"}}],
            "responses": {
             "200": {"description": "An activity", "content": {"application/json": {"schema": {"type": "object", "required": ["objectType", "id"]}}}},
             "4XX": {"description": "What is wrong, in words", "content": {"text/plain": {"schema": {"type": "string"}}}}
            }
           }
          },
          "/about": {
           "get": {
            "summary": "Says which versions are spoken",
            "security": [],
            "responses": {
             "200": {
              "description": "The versions",
              "content": {"application/json": {"schema": {"type": "object", "required": ["version"], "properties": {"version": {"type": "array", "items": {"type": "string"}}}}}}
             },
             "4XX": {"description": "What is wrong, in words", "content": {"text/plain": {"schema": {"type": "string"}}}}
            }
           }
          }
         },
         "security": [{"basic": []}, {"bearer": []}],
         "components": \#(shapes)
        }
        """#
}
