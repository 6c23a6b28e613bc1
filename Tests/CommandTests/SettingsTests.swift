import Logging
import Mail
import ArgumentParser
import Foundation
import Logging
import Mail
import Testing
@testable import laurel

@Suite("Settings")
struct SettingsTests {
    private func read(_ arguments: [String] = [], _ environment: [String: String] = [:]) async throws -> Settings {
        try await Settings.read(try SettingOptions.parse(arguments), environment: environment)
    }
    private func file(_ text: String) throws -> String {
        let path = NSTemporaryDirectory() + "laurel-\(UUID().uuidString).yaml"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    @Test("have a working fallback for everything")
    func fallbacks() async throws {
        let settings = try await read()
        #expect(settings.database == .sqlite(path: "data/laurel.sqlite"))
        #expect(settings.port == 8080)
        #expect(settings.contentPort == 8081)
        #expect(settings.smtp == nil)
        #expect(settings.portalOrigin == "http://localhost:8080")
        #expect(settings.mailFrom.text == "laurel@laurel.localhost")
    }

    @Test("let a flag beat the environment and the environment beat the file")
    func precedence() async throws {
        let path = try file("http:\n  port: 9001\n  host: 0.0.0.0\nlog:\n  level: debug\n")
        let settings = try await read(["--http-port", "9003", "--config", path], ["LAUREL_HTTP_PORT": "9002", "LAUREL_LOG_LEVEL": "warning"])
        #expect(settings.port == 9003)
        #expect(settings.logLevel == .warning)
        #expect(settings.host == "0.0.0.0")
    }

    @Test("name the key, the flag and the variable when a value is wrong", arguments: [
        (["--http-port", "eighty"], "http.port", "LAUREL_HTTP_PORT"),
        (["--http-port", "70000"], "http.port", "--http-port"),
        (["--content-port", "8080"], "content.port", "must differ"),
        (["--http-behind-proxy", "maybe"], "http.behindProxy", "true or false"),
        (["--log-level", "loud"], "log.level", "one of"),
        (["--database-url", "mysql://x"], "database.url", "postgres://"),
        (["--mail-from", "nobody"], "mail.from", "address"),
        (["--mail-host", "mail.example", "--mail-security", "ssl"], "mail.security", "starttls"),
    ])
    func wrong(_ arguments: [String], _ key: String, _ also: String) async throws {
        let trouble = await #expect(throws: Trouble.self) { _ = try await read(arguments) }
        #expect(trouble?.description.contains(key) == true)
        #expect(trouble?.description.contains(also) == true)
    }

    @Test("refuse a named file that is not there or is no YAML")
    func files() async throws {
        await #expect(throws: Trouble.self) { _ = try await read(["--config", "/nowhere/laurel.yaml"]) }
        let broken = try file("http: [unclosed")
        await #expect(throws: Trouble.self) { _ = try await read(["--config", broken]) }
    }

    @Test("are all flags, documented with their variable")
    func documented() throws {
        let help = Serve.helpMessage()
        for setting in Setting.all {
            #expect(help.contains("--\(setting.flag)"), "\(setting.key)")
            #expect(help.contains(setting.variable), "\(setting.key)")
        }
        let given = try SettingOptions.parse(Setting.all.flatMap { ["--\($0.flag)", "x"] }).given
        #expect(Set(given.keys) == Set(Setting.all.map(\.key)))
    }

    @Test("do not show secrets")
    func secrets() async throws {
        let settings = try await read(["--mail-host", "mail.example", "--mail-password", "hunter2"])
        #expect(!settings.shown.contains { $0.value.contains("hunter2") })
        #expect(settings.shown.contains { $0.key == "mail.password" && $0.value == "set" })
    }

    @Test("turn a public port of zero into the scheme's own")
    func publicPort() async throws {
        let settings = try await read(["--http-scheme", "https", "--http-public-port", "0"])
        #expect(settings.portalOrigin == "https://localhost")
    }
}
