import ArgumentParser
import Foundation
import HTML
import Kernel
import People
import Store

struct PersonCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person", abstract: "Works on one person: add, reset link, sessions, erase.",
        subcommands: [Add.self, ResetLink.self, Sessions.self, Erase.self])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Adds a person with a role and prints a link to choose a password.", discussion: """
            Vendor roles (vendorAdmin, channelManager, author, assessor, auditor) are given at the vendor's own organization, \
            the others at --organization.
            """)
        @OptionGroup var options: SettingOptions
        @OptionGroup var place: VendorOption
        @Argument(help: "E-mail address; it signs in with it.") var email: String
        @Option(help: "Full name.") var name: String
        @Option(help: "Role, e.g. vendorAdmin or partnerAdmin.") var role: String = "learner"
        @Option(help: "Organization: its id, or an external id as system:value.") var organization: String?
        @Option(help: "Job roles, separated by commas: sales, presales, engineer, support.") var jobs: String = ""
        @Option(help: "Language: en or de.") var language: String = "en"

        func run() async throws {
            guard let tongue = Language(tag: language) else { throw Trouble("Laurel speaks en and de, not \(language).") }
            guard BuiltInRole(rawValue: role) != nil else {
                throw Trouble("There is no role \(role). Roles: \(BuiltInRole.allCases.map(\.rawValue).joined(separator: ", "))")
            }
            let jobs = jobs.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
            if let unknown = jobs.first(where: { JobRole(rawValue: $0) == nil }) { throw Trouble("There is no job role \(unknown).") }
            let deployment = try await Deployment.open(try await Settings.read(options))
            let site = try await deployment.vendor(place.vendor)
            let link = try await Operator(deployment, site).addPerson(
                name: name, email: email, role: role, organization: organization, jobRoles: jobs, language: tongue)
            await deployment.close()
            print("Added \(name). Choose a password within 24 hours at:\n\(link)")
        }
    }

    struct ResetLink: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "reset-link", abstract: "Prints a one-time link to choose a new password, good for 24 hours.")
        @OptionGroup var options: SettingOptions
        @OptionGroup var place: VendorOption
        @Argument(help: "E-mail address.") var email: String

        func run() async throws {
            let deployment = try await Deployment.open(try await Settings.read(options))
            let link = try await Operator(deployment, try await deployment.vendor(place.vendor)).resetLink(email)
            await deployment.close()
            print(link)
        }
    }

    struct Sessions: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Ends all sessions of a person.", subcommands: [Revoke.self])
        struct Revoke: AsyncParsableCommand {
            static let configuration = CommandConfiguration(abstract: "Signs a person out everywhere, within two seconds.")
            @OptionGroup var options: SettingOptions
            @OptionGroup var place: VendorOption
            @Argument(help: "E-mail address.") var email: String

            func run() async throws {
                let deployment = try await Deployment.open(try await Settings.read(options))
                try await Operator(deployment, try await deployment.vendor(place.vendor)).revokeSessions(email)
                await deployment.close()
                print("\(email) is signed out everywhere.")
            }
        }
    }
}
