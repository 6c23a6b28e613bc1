import Kernel
import Store

extension SQL {
    /// The condition that a row of `organization` under an alias is a partner on the day. The last day of one that ends lies often ahead, and is inclusive.
    static func partner(_ alias: StaticString, on day: Day) -> SQL {
        let o = SQL(alias)
        return "\(o).kind = 'partner' AND (\(o).ended_on IS NULL OR \(o).ended_on >= \(day))"
    }
}
