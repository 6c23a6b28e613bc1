package import Kernel
package import Store
import Synchronization

/// Frozen definitions kept decoded: they never change, and decoding one for every saved answer would cost more than
/// all the rest of it. Bounded; the oldest read goes first.
package final class FrozenExams: Sendable {
    private struct Key: Hashable { let vendor: VendorID, id: FrozenExamID }
    private struct Shelf {
        var definitions: [Key: ExamDefinition] = [:]
        var order: [Key] = []
    }
    private let shelf = Mutex(Shelf())
    private let store = ExamStore()
    private let most: Int

    package init(most: Int = 200) { self.most = most }

    /// - Throws: `ExamRefusal.notFound` when there is none.
    package func definition(_ id: FrozenExamID, vendor: VendorID, _ tx: Transaction) throws -> ExamDefinition {
        let key = Key(vendor: vendor, id: id)
        if let known = shelf.withLock({ $0.definitions[key] }) { return known }
        guard let read = try store.frozen(id, vendor: vendor, tx) else { throw ExamRefusal.notFound }
        shelf.withLock { shelf in
            if shelf.definitions.updateValue(read, forKey: key) == nil { shelf.order.append(key) }
            if shelf.order.count > most { shelf.definitions[shelf.order.removeFirst()] = nil }
        }
        return read
    }
}
