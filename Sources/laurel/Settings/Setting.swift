import ArgumentParser

/// One key of the configuration. A flag beats the environment, the environment beats the YAML file, and the file beats the fallback.
struct Setting: Sendable {
    /// Dotted, as in the YAML file: `http.port`.
    let key: String
    let fallback: String?
    let about: String
    var isSecret = false

    /// `LAUREL_HTTP_PORT`
    var variable: String {
        var name = "LAUREL_"
        for character in key {
            if character == "." { name += "_" } else if character.isUppercase { name += "_\(character)" } else { name += character.uppercased() }
        }
        return name
    }
    /// `--http-port`
    var flag: String {
        var name = ""
        for character in key {
            if character == "." { name += "-" } else if character.isUppercase { name += "-\(character.lowercased())" } else { name.append(character) }
        }
        return name
    }
    var help: ArgumentHelp {
        ArgumentHelp("\(about) [\(variable)]\(fallback.map { " (default: \($0))" } ?? "")")
    }
    var name: NameSpecification { .customLong(flag) }
}

extension Setting {
    static let data = Setting(key: "data", fallback: "data", about: "Folder of the database, files and kept mail.")
    static let databaseURL = Setting(key: "database.url", fallback: nil, about: "postgres://… for PostgreSQL; without it SQLite in the data folder.", isSecret: true)
    static let databaseOwnerURL = Setting(key: "database.ownerUrl", fallback: nil, about: "The same database as its owner, for migrations.", isSecret: true)
    static let databaseConnections = Setting(key: "database.connections", fallback: "8", about: "Connections to the database.")
    static let httpHost = Setting(key: "http.host", fallback: "127.0.0.1", about: "Address to listen on.")
    static let httpPort = Setting(key: "http.port", fallback: "8080", about: "Port of the portal.")
    static let httpScheme = Setting(key: "http.scheme", fallback: "http", about: "https when a reverse proxy speaks TLS for us.")
    static let httpPublicPort = Setting(key: "http.publicPort", fallback: nil, about: "Port that browsers see, when it differs; 0 for the scheme's own.")
    static let httpBehindProxy = Setting(key: "http.behindProxy", fallback: "false", about: "Trust X-Forwarded-For and X-Forwarded-Proto.")
    static let contentPort = Setting(key: "content.port", fallback: "8081", about: "Port of the hosts that play content.")
    static let contentPublicPort = Setting(key: "content.publicPort", fallback: nil, about: "Port of content that browsers see; 0 for the scheme's own.")
    static let blobsFolder = Setting(key: "blobs.folder", fallback: nil, about: "Folder of uploaded files (default: blobs in the data folder).")
    static let assetsFolder = Setting(key: "assets.folder", fallback: nil, about: "Built browser files (default: share/Assets beside the binary, else ./Assets).")
    static let mailHost = Setting(key: "mail.host", fallback: nil, about: "SMTP server; without one mail is kept and readable at /settings/outbox.")
    static let mailPort = Setting(key: "mail.port", fallback: "587", about: "Port of the SMTP server.")
    static let mailSecurity = Setting(key: "mail.security", fallback: "starttls", about: "none, starttls or tls.")
    static let mailUser = Setting(key: "mail.user", fallback: "", about: "User at the SMTP server.")
    static let mailPassword = Setting(key: "mail.password", fallback: "", about: "Password at the SMTP server.", isSecret: true)
    static let senderInclude = Setting(key: "mail.senderInclude", fallback: "", about: "What the SPF record of a brand's own sender must include, such as _spf.mail.example; empty offers none.")
    static let senderSelector = Setting(key: "mail.senderSelector", fallback: "", about: "Name below _domainkey of the key that the mail server signs such mail with.")
    static let mailFrom = Setting(key: "mail.from", fallback: "laurel@laurel.localhost", about: "Sender of all mail.")
    static let outboundAllowPrivate = Setting(key: "outbound.allowPrivate", fallback: "false", about: "Let Laurel call servers of its own network, such as an identity provider inside the company.")
    static let outboundCAFile = Setting(key: "outbound.caFile", fallback: nil, about: "Certificates to trust for such calls, instead of the system's (PEM).")
    static let dnsServer = Setting(key: "dns.server", fallback: nil, about: "Address of the name server for questions about customers' domains (default: the system's).")
    static let dnsPort = Setting(key: "dns.port", fallback: "53", about: "Port of that name server.")
    static let passwordsBreached = Setting(key: "passwords.breached", fallback: nil, about: "Sorted file of SHA-1 hashes of passwords known from breaches; such passwords are refused.")
    static let logLevel = Setting(key: "log.level", fallback: "info", about: "trace, debug, info, notice, warning, error or critical.")
    static let logFormat = Setting(key: "log.format", fallback: "text", about: "text or json, one line each.")
    static let jobsRun = Setting(key: "jobs.run", fallback: "true", about: "Run background work on this node.")
    static let demoFolder = Setting(key: "demo.folder", fallback: nil, about: "The demo's data (default: share/Demo beside the binary, else ./Demo).")
    static let demoMedia = Setting(key: "demo.media", fallback: nil, about: "The demo's films, documents and packages (default: share/demo-media, else ./.demo-media).")

    static let demoPRMPort = Setting(key: "demo.prmPort", fallback: nil, about: "Port of the demo's outside system, Northbeam PRM; 0 for none (default: two above http.port). Only a served demo opens it.")

    static let all = [
        data, databaseURL, databaseOwnerURL, databaseConnections, httpHost, httpPort, httpScheme, httpPublicPort, httpBehindProxy,
        contentPort, contentPublicPort, blobsFolder, assetsFolder, mailHost, mailPort, mailSecurity, mailUser, mailPassword, mailFrom, senderInclude, senderSelector,
        outboundAllowPrivate, outboundCAFile, dnsServer, dnsPort, passwordsBreached, logLevel, logFormat, jobsRun, demoFolder, demoMedia, demoPRMPort,
    ]
}
