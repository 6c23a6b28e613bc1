import ArgumentParser

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Imports from files: organizations or people.",
        subcommands: [OrganizationCommand.Import.Organizations.self, ImportPeople.self])
}

extension OrganizationCommand.Import {
    /// The same as `laurel org import`, where one looks for it.
    struct Organizations: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "organizations", abstract: "Imports organizations from a CSV file (as laurel org import).")
        @OptionGroup var command: OrganizationCommand.Import
        func run() async throws { try await command.run() }
    }
}
