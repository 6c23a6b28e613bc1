import ArgumentParser
import Kernel
import Ledger
import People
import Store
import Web

/// Hosts of portals, opened by whoever runs the deployment: they know their names without a record in the public domain name system.
struct HostCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "host", abstract: "Opens or closes a host of a portal.", subcommands: [Add.self, Remove.self])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Lets a portal answer on a host.", discussion: """
            Without --organization it is a host of the vendor's own portal. The reverse proxy needs the name and its certificate too.
            """)
        @OptionGroup var options: SettingOptions
        @OptionGroup var which: VendorOption
        @Argument(help: "Host without scheme and port: learn.example.com") var host: String
        @Option(help: "Name or id of the organization whose portal it is.") var organization: String?

        func run() async throws {
            guard let host = VendorHosts.checked(host) else { throw Trouble("\(host) is no host; learn.example.com is one.") }
            let deployment = try await Deployment.open(try await Settings.read(options)), wanted = organization
            let site = try await deployment.vendor(which.vendor), vendor = site.vendor, ledger = deployment.ledger
            let said = try await deployment.store.write(vendor) { tx -> String? in
                guard try !VendorHosts.isTaken(host, tx) else { return "\(host) is taken already." }
                var owner = try Organizations.ofVendor(vendor, tx)
                if let wanted {
                    let folded = Persons.folded(wanted)
                    let found: [OrganizationID] = try tx.query("""
                        SELECT id FROM organization WHERE vendor_id = \(vendor) AND kind <> 'vendor' AND (id = \(wanted) OR name_folded = \(folded))
                        """).map { try $0.id("id") }
                    guard found.count == 1 else { return found.isEmpty ? "There is no organization \(wanted)." : "Several organizations are called \(wanted); give the id." }
                    owner = found[0]
                }
                try VendorHosts.open(host, for: owner, isVendors: wanted == nil, by: Actor(kind: .operator, id: "operator"), vendor: vendor, ledger: ledger, tx)
                return nil
            }
            await deployment.close()
            if let said { throw Trouble(said) }
            print("\(wanted ?? site.name) answers on \(host).")
        }
    }

    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Stops answering on a host; sessions made there end.")
        @OptionGroup var options: SettingOptions
        @OptionGroup var which: VendorOption
        @Argument(help: "Host without scheme and port.") var host: String

        func run() async throws {
            let deployment = try await Deployment.open(try await Settings.read(options)), host = host.lowercased()
            let site = try await deployment.vendor(which.vendor), vendor = site.vendor, ledger = deployment.ledger
            let isOurs = try await deployment.store.write(vendor) { tx -> Bool in
                guard let row = try tx.first("SELECT organization_id FROM vendor_host WHERE host = \(host) AND vendor = \(vendor)") else { return false }
                let owner: OrganizationID? = try row.optionalID("organization_id")
                try VendorHosts.close(host, of: try owner ?? Organizations.ofVendor(vendor, tx), by: Actor(kind: .operator, id: "operator"), vendor: vendor, ledger: ledger, tx)
                return true
            }
            await deployment.close()
            guard isOurs else { throw Trouble("\(host) is no host of \(site.name).") }
            print("\(site.name) no longer answers on \(host).")
        }
    }
}
