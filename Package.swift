// swift-tools-version:6.2
import PackageDescription

// The manifest is the import law: a capability names only what lies below it, so a cycle cannot compile.
// See docs/decisions/0001-capabilities-are-targets.md.

let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

#if arch(arm64)
let machine = "aarch64"
#else
let machine = "x86_64"
#endif
/// SwiftPM looks for tests in the compiler's index. `make test` builds without one, which saves minutes; the tests' own modules write theirs.
let proof = house + [.unsafeFlags(["-index-store-path", "\(Context.packageDirectory)/.build/\(machine)-unknown-linux-gnu/debug/index/store"], .when(configuration: .debug))]

/// The capabilities, lowest first.
let capabilities = [
    "People", "SignIn", "SingleSignOn", "Joining", "Roster", "Integrations", "Branding", "Privacy",
    "Records", "Courses", "Learning", "Packages", "Assessment", "Certification", "Programme", "Engagement", "Insights", "Chronicle",
]

func room(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, exclude: readme(name), swiftSettings: house)
}
func exam(_ name: String, _ dependencies: [Target.Dependency]) -> [Target] {
    guard let chosen else { return [.testTarget(name: name, dependencies: dependencies, swiftSettings: proof)] }
    if name == "CapabilityTests" {
        let folders = chosen.intersection(capabilities + ["Organizations"]).sorted()
        return folders.isEmpty ? [] : [.testTarget(name: name, dependencies: dependencies, sources: ["Houses"] + folders, swiftSettings: proof)]
    }
    return chosen.contains(name) ? [.testTarget(name: name, dependencies: dependencies, swiftSettings: proof)] : []
}
/// `LAUREL_TESTS=Joining,IsolationTests` builds only the tests of these capabilities and targets: an edit is tried in a fraction of the time.
let chosen: Set<String>? = Context.environment["LAUREL_TESTS"].map { Set($0.split(separator: ",").map(String.init)) }
func readme(_ name: String) -> [String] {
    if ["Web", "App"].contains(name) { return ["Strings"] }
    if ["ProgrammeRules", "DemoPRM"].contains(name) { return ["README.md"] }
    if name == "SCORM" { return ["Sequencing/README.md"] }
    guard capabilities.contains(name) else { return [] }
    return ["README.md", "Strings"] + (["Packages"].contains(name) ? ["Assets"] : []) + (name == "Joining" ? ["Data"] : [])
}

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")

/// What every capability may stand on.
let kits: [Target.Dependency] = ["Kernel", "Store", "Ledger", "Jobs", "Blobs", "HTML", "Web", httpTypes]

/// What in-process tests of the whole house stand on.
let everything: [Target.Dependency] = kits + [
    "Schema", "Mail", "Documents", "People", "SignIn", "SingleSignOn", "Joining", "Roster", "Integrations", "Branding", "Privacy",
    "Records", "Courses", "Learning", "Packages", "Assessment", "Certification", "Programme", "Engagement", "Insights", "Chronicle", "App", "Outbound", "SCORM", "CMI5", "Scoring", "ProgrammeRules", "XAPI",
    "XML", "JSON", "Resolver", "Tables", "WebAuthn", "SAML", "XMLSecurity", "Support", hummingbird, nioCore, httpTypes,
    .product(name: "HummingbirdTesting", package: "hummingbird"),
]

let exams: [Target] = [
    exam("KernelTests", ["Kernel", "JSON"]),
    exam("StoreTests", ["Kernel", "Store", "Schema", "Support"]),
    exam("LedgerTests", ["Kernel", "Store", "Schema", "Ledger", "Jobs", "Blobs", "Support"]),
    exam("HTMLTests", ["Kernel", "HTML"]),
    exam("DocumentsTests", ["Kernel", "Documents"]),
    exam("MailTests", ["Kernel", "Mail", "Store", "Support"]),
    exam("XMLTests", ["XML"]),
    exam("TablesTests", ["Kernel", "Tables", "Documents"]),
    exam("OutboundTests", ["Outbound"]),
    exam("XAPITests", ["Kernel", "JSON", "XAPI"]),
    exam("SCORMTests", ["SCORM", "XML"]),
    exam("CMI5Tests", ["CMI5", "JSON", "Kernel", "SCORM", "XAPI", "XML"]),
    exam("ScoringTests", ["Scoring"]),
    exam("ProgrammeRulesTests", ["Kernel", "JSON", "ProgrammeRules", "Support"]),
    exam("SAMLTests", ["Kernel", "SAML", "XML", "XMLSecurity"]),
    exam("CapabilityTests", everything + [logging, crypto, cryptoExtras]),
    exam("IsolationTests", everything + [crypto]),
    exam("DemoTests", everything + [logging]),
    exam("DemoPRMTests", ["Kernel", "Outbound", "DemoPRM", hummingbird, nioCore, httpTypes, .product(name: "HummingbirdTesting", package: "hummingbird")]),
    exam("CommandTests", ["laurel", "App", "Kernel", "Store", "HTML", "People", "SignIn", "Ledger", "Mail", "Web", logging,
                          .product(name: "ArgumentParser", package: "swift-argument-parser")]),
].flatMap { $0 }

let package = Package(
    name: "laurel",
    products: [.executable(name: "laurel", targets: ["laurel"])],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0",
                 traits: [.defaults, "YAML", "CommandLineArguments"]),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-async-algorithms", from: "1.1.4"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
    ],
    targets: [
        // C libraries of Debian, each with its small Swift face in the kit that uses it.
        .systemLibrary(name: "CPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev", "libcairo2-dev"])]),
        .systemLibrary(name: "CArgon2", pkgConfig: "libargon2", providers: [.apt(["libargon2-dev"])]),
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CGD", pkgConfig: "gdlib", providers: [.apt(["libgd-dev"])]),
        .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CCmark", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        // Shims for variadic functions and for headers that clash with Foundation's own.
        .target(name: "CShims", dependencies: ["CCurl", "CXML2"]),
        .systemLibrary(name: "CXMLSecLibrary", pkgConfig: "xmlsec1-openssl", providers: [.apt(["libxmlsec1-dev", "libssl-dev"])]),
        // SwiftPM drops the definitions that pkg-config names; the library's structures depend on them.
        .target(name: "CXMLSec", dependencies: ["CXMLSecLibrary"], cSettings: [
            .define("XMLSEC_NO_SIZE_T"), .define("XMLSEC_CRYPTO_OPENSSL", to: "1"), .define("XMLSEC_OPENSSL3_ENGINES", to: "1"),
            .define("XMLSEC_NO_GOST", to: "1"), .define("XMLSEC_NO_GOST2012", to: "1"),
            .define("XMLSEC_NO_CRYPTO_DYNAMIC_LOADING", to: "1"), .define("__XMLSEC_FUNCTION__", to: "__func__"),
        ]),

        // Kits: know nothing of learning.
        room("Kernel", []),
        room("Store", ["Kernel", "CPQ", logging, .product(name: "GRDB", package: "GRDB.swift"),
                      .product(name: "GRDBSQLite", package: "GRDB.swift")]),
        room("Schema", ["Kernel", "Store"]),
        room("Ledger", ["Kernel", "Store", crypto, logging]),
        room("Jobs", ["Kernel", "Store", logging]),
        room("Blobs", ["Kernel", "Store", "CZlib", crypto]),
        room("Mail", ["Kernel", "Store", "CShims", "CCurl"]),
        room("Documents", ["Kernel", "CPango", "CArchive", "CQREncode", "CGD", "CZlib"]),
        room("HTML", ["Kernel", "CCmark"]),
        room("XML", ["CShims"]),
        room("XMLSecurity", ["CXMLSec"]),
        room("JSON", []),
        room("Outbound", ["Kernel", "CShims", "CCurl"]),
        room("Resolver", ["Kernel"]),
        room("Tables", ["Kernel", "Documents", "XML", "CXlsxWriter"]),
        room("Web", ["Kernel", "Store", "HTML", "JSON", "Blobs", crypto, logging, hummingbird, nioCore, httpTypes, "CZlib",
                     .product(name: "HummingbirdCore", package: "hummingbird"), .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                     .product(name: "NIOPosix", package: "swift-nio"), .product(name: "AsyncAlgorithms", package: "swift-async-algorithms")]),

        // Cores: pure, no I/O.
        room("SCORM", ["XML"]),
        room("XAPI", ["Kernel", "JSON"]),
        room("CMI5", ["Kernel", "JSON", "XML", "SCORM", "XAPI"]),
        room("Scoring", []),
        room("ProgrammeRules", ["Kernel", "JSON"]),
        room("WebAuthn", [crypto, cryptoExtras]),
        room("SAML", ["Kernel", "XML", "XMLSecurity", "CZlib"]),

        // Capabilities, each imports only those before it.
        room("People", kits + ["Mail", "Outbound", "Resolver", "Tables", "CArgon2", crypto, logging]),
        room("SignIn", kits + ["People", "Mail", "CArgon2", "Documents", "JSON", "WebAuthn", crypto, logging, httpTypes]),
        room("SingleSignOn", kits + ["People", "SignIn", "Outbound", "JSON", "XML", "XMLSecurity", "SAML", crypto, cryptoExtras, logging, httpTypes]),
        room("Joining", kits + ["People", "SignIn", "Mail", "Documents", "Resolver", "Tables", "JSON", crypto, httpTypes]),
        room("Roster", kits + ["People", "Mail", "Outbound", "Tables", "Documents", "JSON", crypto, httpTypes]),
        room("Integrations", kits + ["People", "Tables", "JSON", crypto, httpTypes]),
        room("Branding", kits + ["People", "SignIn", "Mail", "Documents", "Resolver", crypto, httpTypes]),
        room("Privacy", kits + ["People", "SignIn", "Documents", "JSON", crypto, httpTypes]),
        room("Records", kits + ["People", "Tables", "JSON", "XAPI", "Outbound", crypto, cryptoExtras, httpTypes]),
        room("Courses", kits + ["People", "Documents", crypto, httpTypes]),
        room("Learning", kits + ["People", "Courses", "Tables", httpTypes]),
        room("Packages", kits + ["People", "Mail", "Records", "Courses", "Learning", "SCORM", "CMI5", "XAPI", "JSON", "XML", "Documents", "Tables", crypto, httpTypes]),
        room("Assessment", kits + ["People", "Courses", "Learning", "Scoring", "JSON", crypto, httpTypes]),
        room("Certification", kits + ["People", "Courses", "Learning", "Documents", crypto]),
        room("Programme", kits + ["People", "Courses", "Learning", "Certification", "ProgrammeRules", "JSON", "Tables", "Documents", crypto, .product(name: "Yams", package: "Yams")]),
        room("Engagement", kits + ["People", "Courses", "Learning", "Assessment", "Certification", "Programme", "ProgrammeRules", "Mail", crypto, httpTypes]),
        room("Chronicle", kits + ["People", "Records", "Courses", "Learning", "Packages", "Assessment", "Certification", "Scoring", "JSON", crypto]),
        room("Insights", kits + ["People", "Courses", "Learning", "Assessment", "Certification", "Programme", "Engagement", httpTypes]),

        // The demo's outside system: speaks HTTP with Laurel and knows no capability.
        room("DemoPRM", ["Kernel", "Outbound", nioCore, hummingbird, httpTypes]),

        // The only place that knows everything, and the command.
        room("App", kits + ["Schema", "Mail", "Documents", "Outbound", "Resolver", "People", "SignIn", "SingleSignOn", "Joining", "Roster",
                            "Integrations", "Branding", "Privacy", "Records", "Courses", "Learning", "Packages", "Assessment",
                            "Certification", "Programme", "Engagement", "Insights", "Chronicle", "SCORM", "Scoring", logging, nioCore, hummingbird]),
        .executableTarget(name: "laurel", dependencies: [
            "App", "DemoPRM", "Kernel", "Store", "Schema", "Outbound", "Resolver", "Web", "People", "Tables", "Roster", "SignIn", "Privacy", "Records", "Programme", "Ledger", "Jobs", "Mail", "Blobs", "HTML", logging, hummingbird,
            .product(name: "ArgumentParser", package: "swift-argument-parser"),
            .product(name: "Configuration", package: "swift-configuration"),
            .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            nioCore, .product(name: "NIOPosix", package: "swift-nio"),
        ], swiftSettings: house),
        .target(name: "Support", dependencies: ["Kernel", "ProgrammeRules", "Store", "Schema", "Web", hummingbird, nioCore, httpTypes, logging,
                                                   .product(name: "NIOEmbedded", package: "swift-nio"), .product(name: "NIOHTTPTypes", package: "swift-nio-extras")], path: "Tests/Support", swiftSettings: house),
    ] + exams
)
