import ArgumentParser

/// Every key as a flag, on every command that opens the deployment. A test holds this list to ``Setting/all``.
struct SettingOptions: ParsableArguments {
    @Option(name: .customLong("config"), help: "YAML file with any of the keys below [LAUREL_CONFIG] (default: laurel.yaml if it exists)")
    var config: String?

    @Option(name: Setting.data.name, help: Setting.data.help) var data: String?
    @Option(name: Setting.databaseURL.name, help: Setting.databaseURL.help) var databaseURL: String?
    @Option(name: Setting.databaseOwnerURL.name, help: Setting.databaseOwnerURL.help) var databaseOwnerURL: String?
    @Option(name: Setting.databaseConnections.name, help: Setting.databaseConnections.help) var databaseConnections: String?
    @Option(name: Setting.httpHost.name, help: Setting.httpHost.help) var httpHost: String?
    @Option(name: Setting.httpPort.name, help: Setting.httpPort.help) var httpPort: String?
    @Option(name: Setting.httpScheme.name, help: Setting.httpScheme.help) var httpScheme: String?
    @Option(name: Setting.httpPublicPort.name, help: Setting.httpPublicPort.help) var httpPublicPort: String?
    @Option(name: Setting.httpBehindProxy.name, help: Setting.httpBehindProxy.help) var httpBehindProxy: String?
    @Option(name: Setting.contentPort.name, help: Setting.contentPort.help) var contentPort: String?
    @Option(name: Setting.contentPublicPort.name, help: Setting.contentPublicPort.help) var contentPublicPort: String?
    @Option(name: Setting.blobsFolder.name, help: Setting.blobsFolder.help) var blobsFolder: String?
    @Option(name: Setting.assetsFolder.name, help: Setting.assetsFolder.help) var assetsFolder: String?
    @Option(name: Setting.mailHost.name, help: Setting.mailHost.help) var mailHost: String?
    @Option(name: Setting.mailPort.name, help: Setting.mailPort.help) var mailPort: String?
    @Option(name: Setting.mailSecurity.name, help: Setting.mailSecurity.help) var mailSecurity: String?
    @Option(name: Setting.mailUser.name, help: Setting.mailUser.help) var mailUser: String?
    @Option(name: Setting.mailPassword.name, help: Setting.mailPassword.help) var mailPassword: String?
    @Option(name: Setting.senderInclude.name, help: Setting.senderInclude.help) var senderInclude: String?
    @Option(name: Setting.senderSelector.name, help: Setting.senderSelector.help) var senderSelector: String?
    @Option(name: Setting.mailFrom.name, help: Setting.mailFrom.help) var mailFrom: String?
    @Option(name: Setting.outboundAllowPrivate.name, help: Setting.outboundAllowPrivate.help) var outboundAllowPrivate: String?
    @Option(name: Setting.outboundCAFile.name, help: Setting.outboundCAFile.help) var outboundCAFile: String?
    @Option(name: Setting.dnsServer.name, help: Setting.dnsServer.help) var dnsServer: String?
    @Option(name: Setting.dnsPort.name, help: Setting.dnsPort.help) var dnsPort: String?
    @Option(name: Setting.passwordsBreached.name, help: Setting.passwordsBreached.help) var passwordsBreached: String?
    @Option(name: Setting.logLevel.name, help: Setting.logLevel.help) var logLevel: String?
    @Option(name: Setting.logFormat.name, help: Setting.logFormat.help) var logFormat: String?
    @Option(name: Setting.jobsRun.name, help: Setting.jobsRun.help) var jobsRun: String?
    @Option(name: Setting.demoFolder.name, help: Setting.demoFolder.help) var demoFolder: String?
    @Option(name: Setting.demoMedia.name, help: Setting.demoMedia.help) var demoMedia: String?
    @Option(name: Setting.demoPRMPort.name, help: Setting.demoPRMPort.help) var demoPRMPort: String?

    /// What was given as flags, by key.
    var given: [String: String] {
        let pairs: [(Setting, String?)] = [
            (.data, data), (.databaseURL, databaseURL), (.databaseOwnerURL, databaseOwnerURL), (.databaseConnections, databaseConnections),
            (.httpHost, httpHost), (.httpPort, httpPort), (.httpScheme, httpScheme), (.httpPublicPort, httpPublicPort),
            (.httpBehindProxy, httpBehindProxy), (.contentPort, contentPort), (.contentPublicPort, contentPublicPort),
            (.blobsFolder, blobsFolder), (.assetsFolder, assetsFolder), (.mailHost, mailHost), (.mailPort, mailPort),
            (.mailSecurity, mailSecurity), (.mailUser, mailUser), (.mailPassword, mailPassword), (.mailFrom, mailFrom), (.senderInclude, senderInclude), (.senderSelector, senderSelector),
            (.outboundAllowPrivate, outboundAllowPrivate), (.outboundCAFile, outboundCAFile), (.dnsServer, dnsServer), (.dnsPort, dnsPort), (.passwordsBreached, passwordsBreached), (.logLevel, logLevel), (.logFormat, logFormat), (.jobsRun, jobsRun), (.demoFolder, demoFolder), (.demoMedia, demoMedia), (.demoPRMPort, demoPRMPort),
        ]
        return Dictionary(uniqueKeysWithValues: pairs.compactMap { setting, value in value.map { (setting.key, $0) } })
    }
}
