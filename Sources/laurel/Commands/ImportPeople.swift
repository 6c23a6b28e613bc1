import ArgumentParser
import Foundation
import HTML
import Kernel
import People
import Store
import Tables

struct ImportPeople: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "people", abstract: "Adds people to an organization from a list.", discussion: """
        One person a line: name and e-mail address in any order, separated by comma, semicolon or tab, or as Name <address>; \
        lines that cannot be read are named, and the others are taken. People who are there already stay as they are.
        """)
    @OptionGroup var options: SettingOptions
    @OptionGroup var place: VendorOption
    @Argument(help: "The file.") var file: String
    @Option(help: "Organization: its id, or an external id as system:value.") var organization: String
    @Option(help: "Job roles of all of them, separated by commas.") var jobs: String = ""
    @Option(help: "Language: en or de.") var language: String = "en"

    func run() async throws {
        guard let data = FileManager.default.contents(atPath: file) else { throw Trouble("There is no file \(file).") }
        guard data.count <= Limits.csvBytes else { throw Trouble("The file is larger than \(Limits.csvBytes >> 20) MB.") }
        guard let tongue = Language(tag: language) else { throw Trouble("Laurel speaks en and de, not \(language).") }
        let roles = jobs.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        if let unknown = roles.first(where: { JobRole(rawValue: $0) == nil }) { throw Trouble("There is no job role \(unknown).") }
        let pasted = PastedPeople(TextEncoding.text([UInt8](data)).text)
        guard pasted.ignoredLines == 0 else { throw Trouble("The file has more than \(PastedPeople.limitLines) lines. Split it.") }
        let deployment = try await Deployment.open(try await Settings.read(options))
        let site = try await deployment.vendor(place.vendor)
        let added = try await Words.explaining {
            try await Operator(deployment, site).addPeople(pasted, to: organization, jobRoles: roles, language: tongue)
        }
        await deployment.close()
        for problem in pasted.problems { print("\(file):\(problem.line): \(problem.reason)") }
        print("\(added) added, \(pasted.people.count - added) known already, \(pasted.problems.count) lines not read")
        if !pasted.problems.isEmpty { throw ExitCode(1) }
    }
}
