import ArgumentParser
import NIOCore
import NIOPosix

/// `laurel`: serves the portal and does the operator's work.
@main
struct Laurel: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "laurel",
        abstract: "Laurel trains and certifies the people of partner organizations.",
        version: "0.1.0",
        subcommands: [Serve.self, Demo.self, DemoPRMCommand.self, Migrate.self, Doctor.self, Verify.self, VendorCommand.self, PersonCommand.self, OrganizationCommand.self, ImportCommand.self])

    /// Tasks run on the threads that read and write the sockets, so that a request is answered where it arrived instead of
    /// waking another thread and then the first one again: that would cost more than all of a small answer. Whatever blocks
    /// has threads of its own (the store's, `OffPool`, password hashing), as it must beside a pool of one thread per core.
    static func main() async {
        NIOSingletons.unsafeTryInstallSingletonPosixEventLoopGroupAsConcurrencyGlobalExecutor()
        await main(nil)
    }
}
