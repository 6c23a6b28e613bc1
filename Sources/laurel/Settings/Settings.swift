import ArgumentParser
import Configuration
import Foundation
import Logging
import Mail
import People

/// The configuration of one process, read once and checked.
struct Settings: Sendable {
    enum Database: Sendable, Equatable {
        case sqlite(path: String)
        case postgres(url: String, ownerURL: String)
    }
    let data: String
    let database: Database
    let connections: Int
    let host: String
    let port: Int
    let scheme: String
    let publicPort: Int?
    let isBehindProxy: Bool
    let contentPort: Int
    let contentPublicPort: Int?
    let blobs: String
    let assets: String
    let smtp: SMTPSettings?
    let mailFrom: EmailAddress
    /// What domains publish for senders of their own; nil when none are offered.
    let senderRules: SenderRules?
    let outboundAllowsPrivate: Bool
    let outboundCAFile: String?
    let dnsServer: String?
    let dnsPort: Int
    let passwordsBreached: String?
    let logLevel: Logger.Level
    let logsJSON: Bool
    let runsJobs: Bool
    let demoFolder: String
    let demoMedia: String
    /// Nil for none.
    let demoPRMPort: Int?
    /// Key, value as shown (secrets hidden), and whether it is the fallback.
    let shown: [(key: String, value: String, isFallback: Bool)]

    static func read(_ options: SettingOptions, environment: [String: String] = ProcessInfo.processInfo.environment) async throws -> Settings {
        try Settings(await SettingSource.load(options, environment: environment))
    }

    init(_ source: SettingSource) throws {
        data = source.text(.data)
        if let url = source.optional(.databaseURL) {
            guard url.hasPrefix("postgres://") || url.hasPrefix("postgresql://") else { throw source.wrong(.databaseURL, "must begin with postgres://") }
            database = .postgres(url: url, ownerURL: source.optional(.databaseOwnerURL) ?? url)
        } else {
            database = .sqlite(path: "\(data)/laurel.sqlite")
        }
        connections = try source.number(.databaseConnections, 1...200)
        host = source.text(.httpHost)
        port = try source.number(.httpPort, 1...65_535)
        scheme = try source.choice(.httpScheme, ["http", "https"])
        publicPort = try source.publicPort(.httpPublicPort, own: port)
        isBehindProxy = try source.flag(.httpBehindProxy)
        contentPort = try source.number(.contentPort, 1...65_535)
        contentPublicPort = try source.publicPort(.contentPublicPort, own: contentPort)
        guard port != contentPort else { throw source.wrong(.contentPort, "must differ from http.port: content plays on its own origin") }
        blobs = source.optional(.blobsFolder) ?? "\(data)/blobs"
        assets = source.optional(.assetsFolder) ?? SettingSource.beside("Assets", otherwise: "Assets")
        demoFolder = source.optional(.demoFolder) ?? SettingSource.beside("Demo", otherwise: "Demo")
        demoMedia = source.optional(.demoMedia) ?? SettingSource.beside("demo-media", otherwise: ".demo-media")
        let prmPort = source.optional(.demoPRMPort) == nil ? port + 2 : try source.number(.demoPRMPort, 0...65_535)
        demoPRMPort = (1...65_535).contains(prmPort) && prmPort != port && prmPort != contentPort ? prmPort : nil
        if let host = source.optional(.mailHost) {
            let security = try source.choice(.mailSecurity, SMTPSettings.Security.allCases.map(\.rawValue))
            guard let made = SMTPSettings(host: host, port: try source.number(.mailPort, 1...65_535), security: .init(rawValue: security) ?? .startTLS,
                                          user: source.text(.mailUser), password: source.text(.mailPassword))
            else { throw source.wrong(.mailHost, "is no host name") }
            smtp = made
        } else {
            smtp = nil
        }
        guard let from = EmailAddress(source.text(.mailFrom)) else { throw source.wrong(.mailFrom, "is no e-mail address") }
        mailFrom = from
        let include = source.text(.senderInclude).lowercased(), selector = source.text(.senderSelector).lowercased()
        guard include.isEmpty == selector.isEmpty else {
            throw source.wrong(include.isEmpty ? .senderInclude : .senderSelector, "is missing: a brand's own sender needs mail.senderInclude and mail.senderSelector")
        }
        for (setting, name) in [(Setting.senderInclude, include), (.senderSelector, selector)] where !name.isEmpty {
            guard name.utf8.count <= 200, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }) else { throw source.wrong(setting, "is no name of a record") }
        }
        senderRules = include.isEmpty ? nil : SenderRules(include: include, selector: selector)
        outboundAllowsPrivate = try source.flag(.outboundAllowPrivate)
        outboundCAFile = source.optional(.outboundCAFile)
        dnsServer = source.optional(.dnsServer)
        dnsPort = try source.number(.dnsPort, 1...65_535)
        passwordsBreached = source.optional(.passwordsBreached)
        let level = try source.choice(.logLevel, Logger.Level.allCases.map(\.rawValue))
        logLevel = Logger.Level(rawValue: level) ?? .info
        logsJSON = try source.choice(.logFormat, ["text", "json"]) == "json"
        runsJobs = try source.flag(.jobsRun)
        shown = source.shown
    }

    /// What a browser types to reach the portal of a single vendor.
    var portalOrigin: String { "\(scheme)://localhost" + (publicPort.map { ":\($0)" } ?? "") }
}

/// The raw values of all keys, by precedence.
struct SettingSource: Sendable {
    let values: [String: String]

    /// - Throws: a `Trouble` for a file that is not there or no YAML.
    static func load(_ options: SettingOptions, environment: [String: String]) async throws -> SettingSource {
        let flags = InMemoryProvider(values: Dictionary(uniqueKeysWithValues: options.given.map {
            (AbsoluteConfigKey($0.key.split(separator: ".").map(String.init)), ConfigValue(.string($0.value), isSecret: true))
        }))
        let variables = EnvironmentVariablesProvider(environmentVariables: environment).prefixKeys(with: "laurel")
        var providers: [any ConfigProvider] = [flags, variables]
        let named = options.config ?? environment["LAUREL_CONFIG"]
        let path = named ?? "laurel.yaml"
        if named != nil || FileManager.default.fileExists(atPath: path) {
            do {
                let place = ConfigReader(provider: InMemoryProvider(values: ["filePath": ConfigValue(.string(path), isSecret: false)]))
                providers.append(try await FileProvider<YAMLSnapshot>(config: place))
            } catch {
                throw Trouble("The configuration file \(path) could not be read: \(error)")
            }
        }
        let reader = ConfigReader(providers: providers)
        return SettingSource(values: Dictionary(uniqueKeysWithValues: Setting.all.compactMap { setting in
            reader.string(forKey: ConfigKey(setting.key.split(separator: ".").map(String.init)), isSecret: setting.isSecret).map { (setting.key, $0) }
        }))
    }

    var shown: [(key: String, value: String, isFallback: Bool)] {
        Setting.all.map { setting in
            let given = values[setting.key]
            return (setting.key, setting.isSecret && given != nil ? "set" : given ?? setting.fallback ?? "", given == nil)
        }
    }

    func text(_ setting: Setting) -> String { values[setting.key] ?? setting.fallback ?? "" }
    func optional(_ setting: Setting) -> String? { values[setting.key].flatMap { $0.isEmpty ? nil : $0 } ?? setting.fallback }
    func number(_ setting: Setting, _ range: ClosedRange<Int>) throws -> Int {
        guard let number = Int(text(setting)), range.contains(number) else {
            throw wrong(setting, "must be a whole number from \(range.lowerBound) to \(range.upperBound), not “\(text(setting))”")
        }
        return number
    }
    func choice(_ setting: Setting, _ allowed: [String]) throws -> String {
        let value = text(setting).lowercased()
        guard allowed.contains(value) else { throw wrong(setting, "must be one of \(allowed.joined(separator: ", ")), not “\(text(setting))”") }
        return value
    }
    func flag(_ setting: Setting) throws -> Bool {
        switch text(setting).lowercased() {
        case "true", "yes", "on", "1": true
        case "false", "no", "off", "0": false
        default: throw wrong(setting, "must be true or false, not “\(text(setting))”")
        }
    }
    /// nil for the scheme's own port.
    func publicPort(_ setting: Setting, own: Int) throws -> Int? {
        guard optional(setting) != nil else { return own }
        let port = try number(setting, 0...65_535)
        return port == 0 ? nil : port
    }
    func wrong(_ setting: Setting, _ why: String) -> Trouble {
        Trouble("\(setting.key) \(why). Set it with --\(setting.flag), \(setting.variable) or in the YAML file.")
    }

    /// A folder of the release (`share/` beside the binary) if it is there, else one of the working folder.
    static func beside(_ name: String, otherwise: String) -> String {
        let binary = URL(fileURLWithPath: CommandLine.arguments.first ?? "laurel").resolvingSymlinksInPath()
        let shared = binary.deletingLastPathComponent().appendingPathComponent("share/\(name)").path
        return FileManager.default.fileExists(atPath: shared) ? shared : otherwise
    }
}
