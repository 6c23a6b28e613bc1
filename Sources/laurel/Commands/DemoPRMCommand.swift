import App
import ArgumentParser
import DemoPRM
import Foundation
import Hummingbird
import Kernel
import Logging
import Outbound
import ServiceLifecycle
import UnixSignals

/// The demo's outside system as a process of its own, so that Laurel can be stopped beside it.
struct DemoPRMCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "demo-prm", abstract: "Serves the demo's outside system, Northbeam PRM, alone: what it shows while Laurel is stopped.", discussion: """
        It needs the data folder of a loaded demo, and calls Laurel at http.host and http.port. `serve --demo` serves it beside Laurel.
        """)
    @OptionGroup var options: SettingOptions

    func run() async throws {
        let settings = try await Settings.read(options), logger = LogLines.logger(settings)
        guard DemoPRMServing.folder(settings).exists else { throw Trouble("There is no demo with a PRM in \(settings.data). Load one: laurel demo --data \(settings.data)") }
        guard let port = settings.demoPRMPort else { throw Trouble("\(Setting.demoPRMPort.key) leaves it no port.") }
        print("Northbeam PRM  http://localhost:\(port)")
        fflush(nil)
        let group = ServiceGroup(configuration: .init(services: [.init(service: try DemoPRMServing.application(settings, port, logger))], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        try await group.run()
    }
}

/// The demo's outside system beside a served demo. It never ends Laurel: a port that is taken is said, and Laurel goes on without it.
struct DemoPRMServing: Service {
    let settings: Settings
    let port: Int
    let logger: Logger

    static func folder(_ settings: Settings) -> PRMFolder { PRMFolder(path: "\(settings.data)/demo-prm") }

    /// - Returns: nil where no demo made its folder, and where it shall have no port.
    static func make(_ settings: Settings, _ logger: Logger) throws -> DemoPRMServing? {
        guard folder(settings).exists, let port = settings.demoPRMPort else { return nil }
        return DemoPRMServing(settings: settings, port: port, logger: logger)
    }
    static func greeting(_ settings: Settings) -> String? {
        guard folder(settings).exists, let port = settings.demoPRMPort else { return nil }
        return "Northbeam PRM, an outside system that asks Laurel's gates: http://localhost:\(port)\n"
    }

    static func application(_ settings: Settings, _ port: Int, _ logger: Logger) throws -> some Service {
        // It lives on this machine, so it calls where Laurel listens, not where browsers come in.
        let host = ["0.0.0.0", "::", ""].contains(settings.host) ? "127.0.0.1" : settings.host
        let desk = try DealDesk(folder(settings), laurel: settings.portalOrigin, address: "http://\(host):\(settings.port)", outbound: .live(allowPrivate: true), clock: .system)
        return Application(router: PRMServer(desk).router(), configuration: .init(address: .hostname(settings.host, port: port), serverName: nil), logger: logger)
    }

    func run() async throws {
        do { try await Self.application(settings, port, logger).run() } catch is CancellationError {} catch {
            logger.warning("Northbeam PRM is not served", metadata: ["port": "\(port)", "error": "\(error)"])
            try? await gracefulShutdown()
        }
    }

    /// Gives the PRM its key and what it knows of partners: the numbers, names and people of its own books.
    static func found(_ settings: Settings, _ plan: DemoPlan, secret: String) throws {
        let people = Dictionary(grouping: plan.cast.members.filter { $0.first.to == nil && $0.first.from < 0 }, by: \.first.organization)
        let accounts = plan.cast.organizations.compactMap { organization -> Account? in
            guard let number = organization.externalIds["prm"] else { return nil }
            let contacts = (people[organization.key] ?? []).prefix(8).map { Account.Contact(name: $0.name, email: $0.email) }
            return Account(number: number, name: organization.name, city: organization.city, country: organization.country, contacts: contacts)
        }
        try folder(settings).found(.init(secret: secret, vendor: plan.world.organizations.vendor.name, zone: plan.world.organizations.vendor.timeZone), accounts)
    }
}
