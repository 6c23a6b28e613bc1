import ArgumentParser
import HTML
import Kernel
import People
import Store

/// Making vendors is the operator's work (foundations 11).
struct VendorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "vendor", abstract: "Makes a vendor, lists vendors.", subcommands: [Add.self, List.self, HostCommand.self])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Makes a vendor with its own organization and roles.", discussion: """
            Then give it its first admin: laurel person add ADDRESS --name NAME --role vendorAdmin
            """)
        @OptionGroup var options: SettingOptions
        @Argument(help: "Name, as people read it.") var name: String
        @Option(help: "Short name for commands: lower-case letters, digits and hyphens.") var slug: String
        @Option(help: "Time zone: validity and due dates are days in it.") var zone: String = "UTC"
        @Option(help: "Country, two letters.") var country: String
        @Option(help: "Language of people who have chosen none: en or de.") var language: String = "en"
        @Option(help: "Accent colour of the portal, #rrggbb.") var accent: String = "#2f5bd7"
        @Option(help: "Host that the vendor answers on, without port; repeatable. None while it is the only vendor.") var host: [String] = []

        func run() async throws {
            let command = try checked()
            let deployment = try await Deployment.open(try await Settings.read(options))
            do {
                _ = try await command.perform(deployment.store, ledger: deployment.ledger)
            } catch let error as SQLError where error.kind == .unique {
                await deployment.close()
                throw Trouble("The short name or a host is taken by another vendor.")
            }
            await deployment.close()
            print("Made \(name). Now give it an admin: laurel person add ADDRESS --name NAME --role vendorAdmin --vendor \(slug)")
        }

        private func checked() throws -> CreateVendor {
            guard let zone = Zone(zone) else { throw Trouble("\(zone) is no time zone; Europe/Berlin is one.") }
            guard let tongue = Language(tag: language), tongue != .pseudo else { throw Trouble("Laurel speaks en and de, not \(language).") }
            guard Countries.contains(country) else { throw Trouble("\(country) is no country; DE is one.") }
            guard !name.allSatisfy(\.isWhitespace), name.count <= Limits.nameCharacters else { throw Trouble("A name has 1 to \(Limits.nameCharacters) characters.") }
            func isPlain(_ character: Character) -> Bool { character.isASCII && (character.isLowercase || character.isNumber || character == "-") }
            guard (1...40).contains(slug.count), slug.allSatisfy(isPlain) else { throw Trouble("A short name has lower-case letters, digits and hyphens, at most 40.") }
            guard accent.count == 7, accent.first == "#", accent.dropFirst().allSatisfy(\.isHexDigit) else { throw Trouble("An accent is written #rrggbb, not \(accent).") }
            let hosts = host.map { $0.lowercased() }
            guard hosts.allSatisfy({ host in !host.isEmpty && host.allSatisfy { isPlain($0) || $0 == "." } }) else { throw Trouble("A host has no scheme and no port: learn.example.com") }
            return CreateVendor(name: name, slug: slug, zone: zone, language: tongue, country: country, accent: accent.lowercased(), hosts: hosts)
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Lists the vendors of this deployment and their hosts.")
        @OptionGroup var options: SettingOptions

        func run() async throws {
            let deployment = try await Deployment.open(try await Settings.read(options))
            let vendors = try await deployment.store.read(nil) { tx in
                let hosts = try tx.query("SELECT host, vendor FROM vendor_host ORDER BY host").map { (try $0.text("host"), try $0.text("vendor")) }
                return try tx.query("SELECT id, slug, name FROM vendor ORDER BY slug").map { row in
                    let id = try row.text("id")
                    return "\(try row.text("slug"))  \(try row.text("name"))  \(hosts.filter { $0.1 == id }.map(\.0).joined(separator: ", "))"
                }
            }
            await deployment.close()
            print(vendors.isEmpty ? "There is no vendor yet." : vendors.joined(separator: "\n"))
        }
    }
}
