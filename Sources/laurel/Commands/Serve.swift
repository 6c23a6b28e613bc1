import App
import ArgumentParser
import Foundation
import Hummingbird
import Kernel
import Logging
import Mail
import Outbound
import People
import Resolver
import ServiceLifecycle
import UnixSignals
import Store
import Web

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Serves the portal and the content hosts, and does the background work.", discussion: """
        Every key below can be a flag, an environment variable (in brackets) or a line of the YAML file; the flag wins. \
        SIGTERM and SIGINT let running requests end, for at most 30 seconds.
        """)
    @OptionGroup var options: SettingOptions
    @Flag(help: "Load the demo first if the database is empty, and print its sign-ins.") var demo = false

    func run() async throws {
        let settings = try await Settings.read(options)
        if demo { try await DemoBuilding(settings: settings).loadIfEmpty() }
        let deployment = try await Deployment.open(settings)
        let house = try deployment.house()
        if demo { print(try await DemoBuilding(settings: settings).greeting(deployment)) }
        else { print("Portal   \(settings.portalOrigin)") }
        if demo, let words = DemoPRMServing.greeting(settings) { print(words) }
        fflush(nil)
        var services: [ServiceGroupConfiguration.ServiceConfiguration] = [
            .init(service: Listening.portal(house, settings, deployment.logger)),
            .init(service: Listening.content(house, settings, deployment.logger)),
            .init(service: ClockFollowing(deployment: deployment)),
        ]
        let prm = demo ? try DemoPRMServing.make(settings, deployment.logger) : nil
        if let prm { services.append(.init(service: prm)) }
        if settings.runsJobs { services.append(.init(service: BackgroundWork(house: house))) }
        var configuration = ServiceGroupConfiguration(services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: deployment.logger)
        configuration.maximumGracefulShutdownDuration = .seconds(30)
        try await ServiceGroup(configuration: configuration).run()
        await deployment.close()
    }
}

/// The two listening ports.
enum Listening {
    static func portal(_ house: House, _ settings: Settings, _ logger: Logger) -> some Service {
        Application(router: house.portalRouter(), configuration: .init(address: .hostname(settings.host, port: settings.port), serverName: nil), logger: logger)
    }
    static func content(_ house: House, _ settings: Settings, _ logger: Logger) -> some Service {
        let door = house.contentDoor()
        return Application(router: house.contentRouter(), server: .http1(configuration: .init(additionalChannelHandlers: [door()])),
                    configuration: .init(address: .hostname(settings.host, port: settings.contentPort), serverName: nil), logger: logger)
    }
}

/// Events to their subscribers, due jobs: until the server is told to stop.
struct BackgroundWork: Service {
    let house: House
    func run() async throws {
        await cancelWhenGracefulShutdown { await house.workForever() }
    }
}

/// A demo's clock may be moved by another process; everybody else has no offset and reads one row now and then.
struct ClockFollowing: Service {
    let deployment: Deployment
    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do { try await deployment.clock.follow(deployment.store) } catch {
                    deployment.logger.warning("clock offset not read", metadata: ["error": "\(error)"])
                }
                try? await Task.sleep(for: .seconds(2))
            }
        }
    }
}

extension Deployment {
    /// The joined house on this deployment.
    /// - Parameter serves: whether browsers will ask for files; loading a demo needs none.
    func house(serves: Bool = true) throws -> House {
        try House.build(House.Parts(
            store: store, blobs: blobs, ledger: ledger, access: access, sites: sites, assets: serves ? try AssetFolder(root: settings.assets) : AssetFolder(),
            mail: MailSetup(transport: settings.smtp.map(MailTransport.smtp), from: settings.mailFrom, senderRules: settings.senderRules),
            outbound: .live(allowPrivate: settings.outboundAllowsPrivate, caFile: settings.outboundCAFile),
            resolver: .system(server: settings.dnsServer, port: settings.dnsPort), logger: logger,
            isBehindProxy: settings.isBehindProxy, node: "\(ProcessInfo.processInfo.hostName)-\(ProcessInfo.processInfo.processIdentifier)"))
    }
}
