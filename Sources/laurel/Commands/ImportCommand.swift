import ArgumentParser

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Imports from files: organizations or people.", subcommands: [ImportOrganizations.self, ImportPeople.self])
}

/// The same as `laurel org import`, where one looks for it.
struct ImportOrganizations: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "organizations", abstract: "Imports organizations from a CSV file (as laurel org import).")
    @OptionGroup var command: OrganizationCommand.Import
    func run() async throws { try await command.run() }
}
