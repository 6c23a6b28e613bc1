import Kernel
package import People

extension CertificationRoom {
    /// Credentials are their holder's; an employer sees those of members.
    package var isolationProbes: [IsolationProbe] {
        [
            IsolationProbe("certification.credentials") { reach, vendor, today, tx in
                try CredentialStore.list(reach, on: today, person: nil, certification: nil, after: "", limit: 200, vendor: vendor, tx).map { .person($0.person) }
            },
        ]
    }
}
