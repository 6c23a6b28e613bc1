import Kernel
package import People

extension InsightsRoom {
    /// The partners on the board of whoever looks.
    package var isolationProbes: [IsolationProbe] {
        [
            IsolationProbe("insights.board") { reach, vendor, today, tx in
                try Board.organizations(BoardQuery(), reach: reach, vendor: vendor, today: today, tx).map { .organization($0.id) }
            },
        ]
    }
}
