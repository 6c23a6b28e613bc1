import ArgumentParser
import Foundation
import HTML
import Kernel
import People
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
        static let configuration = CommandConfiguration(abstract: "Imports organizations from a CSV file.", discussion: """
            The first row names the columns: external_id is required; name and country for new organizations; region, type, \
            parent_external_id, parent_ownership_percent, distributor_external_ids (several with |) and external_system if there are \
            such. Rows come in any order; importing the file again changes nothing.
            """)
        @OptionGroup var options: SettingOptions
        @OptionGroup var place: VendorOption
        @Argument(help: "The CSV file.") var file: String
        @Option(help: "System of the external ids where the file names none.") var system: String = "prm"
        @Flag(help: "Say what would be done, and do nothing.") var check = false

        func run() async throws {
            guard let data = FileManager.default.contents(atPath: file) else { throw Trouble("There is no file \(file).") }
            guard data.count <= Limits.csvBytes else { throw Trouble("The file is larger than \(Limits.csvBytes >> 20) MB.") }
            let table = try Words.explainingNow { try CSVReader.table([UInt8](data)) }
            let deployment = try await Deployment.open(try await Settings.read(options))
            let site = try await deployment.vendor(place.vendor), system = system, check = check
            let (plan, outcome) = try await Words.explaining {
                try await deployment.store.write(site.vendor) { tx -> (OrganizationImportPlan, Organizations.ImportOutcome?) in
                    let scope = deployment.access.operator(vendor: site.vendor, ManageOrganizations.self), today = site.zone.day(at: tx.now)
                    let plan = try Organizations.planImport(scope, table, system: system, today: today, tx)
                    return (plan, check ? nil : try Organizations.importTable(scope, table, system: system, today: today, ledger: deployment.ledger, tx))
                }
            }
            await deployment.close()
            for problem in plan.problems { print("\(file):\(problem.line): \(problem.reason)") }
            if let outcome {
                print("\(outcome.created) created, \(outcome.updated) updated, \(outcome.unchanged) unchanged, \(outcome.refused) refused")
            } else {
                print("would create \(plan.count(.create)), update \(plan.count(.update)), leave \(plan.count(.unchanged)); \(plan.problems.count) rows have problems")
            }
            if !plan.problems.isEmpty { throw ExitCode(1) }
        }
    }
}
