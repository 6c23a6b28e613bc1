import Kernel
package import People

extension AssessmentRoom {
    /// Handed-in work within reach, in each state.
    package var isolationProbes: [IsolationProbe] {
        Submission.State.allCases.map { state in
            IsolationProbe("assessment.work.\(state.rawValue)") { reach, vendor, _, tx in
                try AssignmentStore().listed(state, reach: reach, after: nil, most: 200, vendor: vendor, tx).compactMap { $0.organization.map { .organization($0) } }
            }
        }
    }
}
