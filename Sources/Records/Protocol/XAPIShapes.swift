/// Shapes of the Experience API as JSON Schema, for its OpenAPI document.
extension XAPIDescription {
    static let shapes = #"""
        {
         "securitySchemes": {"basic": {"type": "http", "scheme": "basic"}, "bearer": {"type": "http", "scheme": "bearer"}},
         "parameters": {
          "version": {
           "name": "X-Experience-API-Version",
           "in": "header",
           "required": true,
           "description": "The version that is spoken",
           "schema": {"type": "string", "pattern": "^[12]\\.0(\\.[0-9]{1,4})?$"},
           "example": "2.0.0"
          }
         },
         "schemas": {
          "IRI": {"type": "string", "pattern": "^[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20\"<>\\\\^`{|}\\x7f]+$"},
          "UUID": {"type": "string", "pattern": "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[1-8][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$"},
          "Account": {
           "type": "object",
           "additionalProperties": false,
           "required": ["homePage", "name"],
           "properties": {"homePage": {"type": "string", "pattern": "^[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20\"<>\\\\^`{|}\\x7f]+$"}, "name": {"type": "string"}}
          },
          "LanguageMap": {"type": "object", "additionalProperties": {"type": "string"}, "propertyNames": {"pattern": "^[A-Za-z]{2,3}(-[A-Za-z]{2})?$"}},
          "Extensions": {"type": "object", "propertyNames": {"pattern": "^https?://[A-Za-z0-9./_-]+$"}},
          "Agent": {
           "type": "object",
           "additionalProperties": false,
           "properties": {
            "objectType": {"const": "Agent"},
            "name": {"type": "string"},
            "mbox": {"type": "string", "pattern": "^mailto:[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$"},
            "mbox_sha1sum": {"type": "string", "pattern": "^[0-9A-Fa-f]{40}$"},
            "openid": {"type": "string", "pattern": "^[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20\"<>\\\\^`{|}\\x7f]+$"},
            "account": {"$ref": "#/components/schemas/Account"}
           },
           "oneOf": [{"required": ["mbox"]}, {"required": ["mbox_sha1sum"]}, {"required": ["openid"]}, {"required": ["account"]}]
          },
          "Group": {
           "type": "object",
           "additionalProperties": false,
           "required": ["objectType"],
           "properties": {
            "objectType": {"const": "Group"},
            "name": {"type": "string"},
            "mbox": {"type": "string", "pattern": "^mailto:[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$"},
            "mbox_sha1sum": {"type": "string", "pattern": "^[0-9A-Fa-f]{40}$"},
            "openid": {"type": "string", "pattern": "^[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20\"<>\\\\^`{|}\\x7f]+$"},
            "account": {"$ref": "#/components/schemas/Account"},
            "member": {"type": "array", "items": {"$ref": "#/components/schemas/Agent"}}
           },
           "oneOf": [
            {"required": ["mbox"]},
            {"required": ["mbox_sha1sum"]},
            {"required": ["openid"]},
            {"required": ["account"]},
            {
             "required": ["member"],
             "properties": {"member": {"minItems": 1}},
             "not": {"anyOf": [{"required": ["mbox"]}, {"required": ["mbox_sha1sum"]}, {"required": ["openid"]}, {"required": ["account"]}]}
            }
           ]
          },
          "Verb": {"type": "object", "additionalProperties": false, "required": ["id"], "properties": {"id": {"$ref": "#/components/schemas/IRI"}, "display": {"$ref": "#/components/schemas/LanguageMap"}}},
          "Definition": {
           "type": "object",
           "additionalProperties": false,
           "properties": {
            "name": {"$ref": "#/components/schemas/LanguageMap"},
            "description": {"$ref": "#/components/schemas/LanguageMap"},
            "type": {"$ref": "#/components/schemas/IRI"},
            "moreInfo": {"$ref": "#/components/schemas/IRI"},
            "extensions": {"$ref": "#/components/schemas/Extensions"},
            "interactionType": {"enum": ["true-false", "choice", "fill-in", "long-fill-in", "matching", "performance", "sequencing", "likert", "numeric", "other"]},
            "correctResponsesPattern": {"type": "array", "items": {"type": "string"}},
            "choices": {
             "type": "array",
             "items": {"type": "object", "additionalProperties": false, "required": ["id"], "properties": {"id": {"type": "string"}, "description": {"$ref": "#/components/schemas/LanguageMap"}}}
            },
            "scale": {
             "type": "array",
             "items": {"type": "object", "additionalProperties": false, "required": ["id"], "properties": {"id": {"type": "string"}, "description": {"$ref": "#/components/schemas/LanguageMap"}}}
            },
            "source": {
             "type": "array",
             "items": {"type": "object", "additionalProperties": false, "required": ["id"], "properties": {"id": {"type": "string"}, "description": {"$ref": "#/components/schemas/LanguageMap"}}}
            },
            "target": {
             "type": "array",
             "items": {"type": "object", "additionalProperties": false, "required": ["id"], "properties": {"id": {"type": "string"}, "description": {"$ref": "#/components/schemas/LanguageMap"}}}
            },
            "steps": {
             "type": "array",
             "items": {"type": "object", "additionalProperties": false, "required": ["id"], "properties": {"id": {"type": "string"}, "description": {"$ref": "#/components/schemas/LanguageMap"}}}
            }
           }
          },
          "Activity": {
           "type": "object",
           "additionalProperties": false,
           "required": ["id"],
           "properties": {"objectType": {"const": "Activity"}, "id": {"$ref": "#/components/schemas/IRI"}, "definition": {"$ref": "#/components/schemas/Definition"}}
          },
          "StatementRef": {"type": "object", "additionalProperties": false, "required": ["objectType", "id"], "properties": {"objectType": {"const": "StatementRef"}, "id": {"$ref": "#/components/schemas/UUID"}}},
          "Result": {
           "type": "object",
           "additionalProperties": false,
           "properties": {
            "score": {
             "type": "object",
             "additionalProperties": false,
             "properties": {"scaled": {"type": "number", "minimum": -1, "maximum": 1}, "raw": {"type": "number"}, "min": {"type": "number"}, "max": {"type": "number"}}
            },
            "success": {"type": "boolean"},
            "completion": {"type": "boolean"},
            "response": {"type": "string"},
            "duration": {"type": "string"},
            "extensions": {"$ref": "#/components/schemas/Extensions"}
           }
          },
          "Context": {
           "type": "object",
           "additionalProperties": false,
           "properties": {
            "registration": {"$ref": "#/components/schemas/UUID"},
            "instructor": {"oneOf": [{"$ref": "#/components/schemas/Agent"}, {"$ref": "#/components/schemas/Group"}]},
            "team": {"$ref": "#/components/schemas/Group"},
            "revision": {"type": "string"},
            "platform": {"type": "string"},
            "language": {"type": "string"},
            "statement": {"$ref": "#/components/schemas/StatementRef"},
            "extensions": {"$ref": "#/components/schemas/Extensions"},
            "contextActivities": {
             "type": "object",
             "additionalProperties": false,
             "properties": {
              "parent": {"type": "array", "items": {"$ref": "#/components/schemas/Activity"}},
              "grouping": {"type": "array", "items": {"$ref": "#/components/schemas/Activity"}},
              "category": {"type": "array", "items": {"$ref": "#/components/schemas/Activity"}},
              "other": {"type": "array", "items": {"$ref": "#/components/schemas/Activity"}}
             }
            },
            "contextAgents": {
             "type": "array",
             "items": {
              "type": "object",
              "additionalProperties": false,
              "required": ["objectType", "agent"],
              "properties": {
               "objectType": {"const": "contextAgent"},
               "agent": {"$ref": "#/components/schemas/Agent"},
               "relevantTypes": {"type": "array", "minItems": 1, "items": {"$ref": "#/components/schemas/IRI"}}
              }
             }
            },
            "contextGroups": {
             "type": "array",
             "items": {
              "type": "object",
              "additionalProperties": false,
              "required": ["objectType", "group"],
              "properties": {
               "objectType": {"const": "contextGroup"},
               "group": {"$ref": "#/components/schemas/Group"},
               "relevantTypes": {"type": "array", "minItems": 1, "items": {"$ref": "#/components/schemas/IRI"}}
              }
             }
            }
           }
          },
          "Attachment": {
           "type": "object",
           "additionalProperties": false,
           "required": ["usageType", "display", "contentType", "length", "sha2"],
           "properties": {
            "usageType": {"$ref": "#/components/schemas/IRI"},
            "display": {"$ref": "#/components/schemas/LanguageMap"},
            "description": {"$ref": "#/components/schemas/LanguageMap"},
            "contentType": {"type": "string"},
            "length": {"type": "integer", "minimum": 0},
            "sha2": {"type": "string"},
            "fileUrl": {"$ref": "#/components/schemas/IRI"}
           }
          },
          "SubStatement": {
           "type": "object",
           "additionalProperties": false,
           "required": ["objectType", "actor", "verb", "object"],
           "properties": {
            "objectType": {"const": "SubStatement"},
            "actor": {"oneOf": [{"$ref": "#/components/schemas/Agent"}, {"$ref": "#/components/schemas/Group"}]},
            "verb": {"$ref": "#/components/schemas/Verb"},
            "result": {"$ref": "#/components/schemas/Result"},
            "context": {"$ref": "#/components/schemas/Context"},
            "timestamp": {"type": "string"},
            "attachments": {"type": "array", "items": {"$ref": "#/components/schemas/Attachment"}},
            "object": {"anyOf": [{"$ref": "#/components/schemas/Activity"}, {"$ref": "#/components/schemas/Agent"}, {"$ref": "#/components/schemas/Group"}, {"$ref": "#/components/schemas/StatementRef"}]}
           }
          },
          "Statement": {
           "type": "object",
           "additionalProperties": false,
           "required": ["actor", "verb", "object"],
           "properties": {
            "id": {"$ref": "#/components/schemas/UUID"},
            "actor": {"oneOf": [{"$ref": "#/components/schemas/Agent"}, {"$ref": "#/components/schemas/Group"}]},
            "verb": {"$ref": "#/components/schemas/Verb"},
            "result": {"$ref": "#/components/schemas/Result"},
            "context": {"$ref": "#/components/schemas/Context"},
            "timestamp": {"type": "string"},
            "attachments": {"type": "array", "items": {"$ref": "#/components/schemas/Attachment"}},
            "object": {
             "anyOf": [
              {"$ref": "#/components/schemas/Activity"},
              {"$ref": "#/components/schemas/Agent"},
              {"$ref": "#/components/schemas/Group"},
              {"$ref": "#/components/schemas/StatementRef"},
              {"$ref": "#/components/schemas/SubStatement"}
             ]
            },
            "stored": {"type": "string"},
            "authority": {"oneOf": [{"$ref": "#/components/schemas/Agent"}, {"$ref": "#/components/schemas/Group"}]},
            "version": {"type": "string", "pattern": "^[12]\\.0(\\.[0-9]{1,4})?$"}
           }
          },
          "StatementResult": {"type": "object", "required": ["statements", "more"], "properties": {"statements": {"type": "array", "items": {"type": "object"}}, "more": {"type": "string"}}},
          "Person": {
           "type": "object",
           "required": ["objectType"],
           "properties": {
            "objectType": {"const": "Person"},
            "name": {"type": "array", "items": {"type": "string"}},
            "mbox": {"type": "array", "items": {"type": "string"}},
            "mbox_sha1sum": {"type": "array", "items": {"type": "string"}},
            "openid": {"type": "array", "items": {"type": "string"}},
            "account": {"type": "array", "items": {"$ref": "#/components/schemas/Account"}}
           }
          }
         }
        }
        """#
}
