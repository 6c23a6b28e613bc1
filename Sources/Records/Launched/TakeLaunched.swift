package import Kernel
import People
package import Store
import Web
import XAPI

extension RecordsRoom {
    /// Statements of launched content that come by no request, as from the demo's people: held against the same rules, and stored as any.
    /// - Throws: `XAPIRefusal`
    package func take(_ body: [UInt8], of launch: Launched, today: Day, _ tx: Transaction) throws {
        let (tape, all) = try IncomingStatements.check(body, .one)
        let verb = StoreStatements(scope: try launch.authority.scope(WriteStatements.self), holder: launch.holder, positions: resources.positions, today: today)
        _ = try StatementDesk.take(IncomingStatements(tape: tape, all: all, version: .one, attached: []), verb, launch, tx)
    }
}
