import ArgumentParser

/// `laurel`: serves the portal and does the operator's work.
@main
struct Laurel: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "laurel",
        abstract: "Laurel trains and certifies the people of partner organizations.",
        version: "0.1.0",
        subcommands: [Serve.self, Demo.self, Migrate.self, Doctor.self, Verify.self, VendorCommand.self, PersonCommand.self, OrganizationCommand.self, ImportCommand.self])
}
