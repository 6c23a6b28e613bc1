import Foundation
import HTTPTypes
import JSON

/// The OpenAPI 3.1 document of the API routes, made from their declarations.
package enum OpenAPI {
    package static func document(_ routes: [Route], title: String) throws -> [UInt8] {
        var paths: [String: JSONValue] = [:]
        for route in routes where route.kind == .api {
            var operations: [String: JSONValue] = if case .object(let known)? = paths[route.pattern] { known } else { [:] }
            operations[route.method.rawValue.lowercased()] = operation(route)
            paths[route.pattern] = .object(operations)
        }
        let problem = JSONValue.object([
            "type": .string("object"), "required": .array([.string("type"), .string("title"), .string("status"), .string("code")]),
            "properties": .object(["type": .object(["type": .string("string")]), "title": .object(["type": .string("string")]),
                                   "status": .object(["type": .string("integer")]), "code": .object(["type": .string("string")]),
                                   "detail": .object(["type": .string("string")]), "errors": .object(["type": .string("array")])]),
        ])
        let document = JSONValue.object([
            "openapi": .string("3.1.0"),
            "info": .object(["title": .string(title), "version": .string("1")]),
            "paths": .object(paths),
            "components": .object([
                "schemas": .object(["Problem": problem]),
                "securitySchemes": .object(["bearer": .object(["type": .string("http"), "scheme": .string("bearer")])]),
            ]),
            "security": .array([.object(["bearer": .array([])])]),
        ])
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        return [UInt8](try encoder.encode(document))
    }

    private static func operation(_ route: Route) -> JSONValue {
        let names = route.pattern.split(separator: "/").filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
        let parameters = names.map { JSONValue.object(["name": .string($0), "in": .string("path"), "required": .bool(true), "schema": .object(["type": .string("string")])]) }
            + route.queries.map { .object(["name": .string($0.name), "in": .string("query"), "description": .string($0.text), "schema": .object(["type": .string("string")])]) }
        let content = { (shape: Shape) in JSONValue.object(["application/json": .object(["schema": shape.schema])]) }
        let ok: JSONValue = if let output = route.output { .object(["description": .string("Done"), "content": content(output)]) } else { .object(["description": .string("Done")]) }
        let problem = JSONValue.object(["description": .string("A problem document (RFC 9457)"),
            "content": .object(["application/problem+json": .object(["schema": .object(["$ref": .string("#/components/schemas/Problem")])])])])
        var members: [String: JSONValue] = [
            "summary": .string(route.summary), "operationId": .string(route.name), "parameters": .array(parameters),
            "responses": .object(["2XX": ok, "4XX": problem]),
        ]
        if let input = route.input { members["requestBody"] = .object(["required": .bool(true), "content": content(input)]) }
        return .object(members)
    }
}
