import ArgumentParser
import Foundation
import HTML
import Kernel
import People
import Roster
import Store
import Web

struct OrganizationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "org", abstract: "Works on partner organizations: add, list, import.", subcommands: [Add.self, List.self, Import.self])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Adds a partner organization.")
        @OptionGroup var options: SettingOptions
        @OptionGroup var place: VendorOption
        @Argument(help: "Its name.") var name: String
        @Option(help: "Country, two letters (ISO 3166-1), e.g. DE.") var country: String
        @Option(help: "Region, in the vendor's own words.") var region: String = ""
        @Option(help: "reseller, distributor, integrator, service-provider, consultant, referral or other.") var type: String = "reseller"
        @Option(name: .customLong("external-id"), help: "External id as system:value; may be given several times.") var externalIDs: [String] = []

        func run() async throws {
            guard let kind = OrganizationType(named: type) else {
                throw Trouble("There is no type \(type). Types: \(OrganizationType.allCases.map(\.rawValue).joined(separator: ", "))")
            }
            let ids = try externalIDs.map { text in
                let halves = text.split(separator: ":", maxSplits: 1).map(String.init)
                guard halves.count == 2 else { throw Trouble("An external id is system:value, not \(text).") }
                return ExternalID(system: halves[0].lowercased(), value: halves[1])
            }
            let draft = OrganizationDraft(name: name, country: country.uppercased(), region: region, type: kind, externalIDs: ids)
            let deployment = try await Deployment.open(try await Settings.read(options))
            let site = try await deployment.vendor(place.vendor)
            let id = try await Words.explaining {
                try await deployment.store.write(site.vendor) { tx in
                    try Organizations.create(deployment.access.operator(vendor: site.vendor, ManageOrganizations.self), draft,
                                             today: site.zone.day(at: tx.now), ledger: deployment.ledger, tx)
                }
            }
            await deployment.close()
            print(id.value)
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Lists organizations: id, country, type, name, one line each, separated by tabs.")
        @OptionGroup var options: SettingOptions
        @OptionGroup var place: VendorOption

        func run() async throws {
            let deployment = try await Deployment.open(try await Settings.read(options))
            let site = try await deployment.vendor(place.vendor)
            let lines = try await deployment.store.read(site.vendor) { tx in
                try OrganizationStore.choices(.everything, vendor: site.vendor, withVendor: false, tx).compactMap {
                    try OrganizationStore.find($0.id, .everything, vendor: site.vendor, tx)
                }.map { "\($0.id.value)\t\($0.country)\t\($0.type)\t\($0.name)" }
            }
            await deployment.close()
            lines.forEach { print($0) }
        }
    }

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Imports organizations from a CSV or XLSX file.", discussion: """
            The first row names the columns: name, country, region, type, external ids (external_id with external_system, or id:crm), \
            parent, ownership, legal entity (whose location it is), tags, seats, field:KEY for your own fields, distributors (several with |) and the first administrator's e-mail address, whose invitation is noted and sent \
            from the portal. Rows come in any order; importing the file again changes nothing.
            """)
        @OptionGroup var options: SettingOptions
        @OptionGroup var place: VendorOption
        @Argument(help: "The file.") var file: String
        @Option(help: "System of the external ids where the file names none.") var system: String = "prm"
        @Flag(help: "Say what would be done, and do nothing.") var check = false

        func run() async throws {
            guard FileManager.default.fileExists(atPath: file) else { throw Trouble("There is no file \(file).") }
            let settings = try await Settings.read(options), deployment = try await Deployment.open(settings)
            let site = try await deployment.vendor(place.vendor), path = file, system = system, check = check
            let ground = Ground(store: deployment.store, ledger: deployment.ledger, access: deployment.access, blobs: deployment.blobs, sites: deployment.sites, parts: PageParts())
            let outcome = try await Words.explaining {
                try await OrganizationFile(path: path, system: system)
                    .take(check: check, ground: ground, post: Post(setup: MailSetup(transport: nil, from: settings.mailFrom)), site: site, language: .en)
            }
            await deployment.close()
            for problem in outcome.problems { print("\(file):\(problem.line): \(problem.words)") }
            if check {
                print("would create \(outcome.created), update \(outcome.changed), leave \(outcome.unchanged); \(outcome.problems.count) rows have problems")
            } else {
                print("\(outcome.created) created, \(outcome.changed) updated, \(outcome.unchanged) unchanged, \(outcome.problems.count) refused")
            }
            if !outcome.problems.isEmpty { throw ExitCode(1) }
        }
    }
}
