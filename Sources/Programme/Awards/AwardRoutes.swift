import Certification
import Documents
import HTML
import Kernel
import People
import Store
import Web

extension ProgrammeRoom {
    /// For strangers: the proof of a partner's status and its badge.
    var proofRoutes: [Route] {
        [
            Route.page("/verify/partners/{code}", "Says whether a partner holds a status, and until when it did") { [ground] request in
                try await proof(request, ground).page(request).response(request)
            },
            Route.page("/verify/partners/{code}/badge.svg", "The badge of a partner's status for websites; struck through once it has ended") { [ground] request in
                try await proof(request, ground).picture(request, type: "image/svg+xml") { try $0.svg() }
            },
            Route.page("/verify/partners/{code}/badge.png", "The same badge as PNG") { [ground] request in
                try await proof(request, ground).picture(request, type: "image/png") { try $0.png() }
            },
        ]
    }
    /// For whoever sees where the partner stands.
    var awardRoutes: [Route] {
        [
            Route.page("/standing/{organization}/awards/{award}/certificate.pdf", ViewCounts.self, "Downloads the certificate of a status that a partner holds, of today's date") { [ground] request, scope in
                let organization: OrganizationID = try request.id("organization"), id: OrganizationAwardID = try request.id("award")
                let proof = try await today(request, ground) { tx in
                    guard scope.reach.contains(organization), let award = try AwardStore.find(id, vendor: scope.vendor, tx), award.organization == organization else { throw WebRefusal.notFound }
                    return try AwardProof.load(award, vendor: scope.vendor, tx)
                }
                let paper = try proof.certificate(request)
                let bytes = try await OffPool.run { try paper.pdf() }
                return .bytes(bytes, type: "application/pdf", fileName: "\(proof.award.status)-\(request.today).pdf")
            },
            Route.page("/standing/{organization}/standing.pdf", ViewCounts.self, "Where an organization stands, as a PDF for handing on; names of people only for whoever may see them") { [ground] request, scope in
                let id: OrganizationID = try request.id("organization"), naming = request.authority.reach(of: ViewLearning.self)
                let found = try await ground.store.read(scope.vendor) { try OrganizationStanding.load(scope, id, asOf: nil, knownAt: nil, naming: naming, $0) }
                let paper = StandingPaper(found).document(request)
                let bytes = try await OffPool.run { try paper.pdf() }
                return .bytes(bytes, type: "application/pdf", fileName: "standing-\(request.today).pdf")
            },
        ]
    }
}

private func proof(_ request: WebRequest, _ ground: Ground) async throws -> AwardProof {
    let code = try request.parameter("code"), vendor = request.vendor
    return try await today(request, ground) { try AwardProof.load(code: code, vendor: vendor, $0) }
}

/// What is shown to be held is held today: see ``DecideToday``. Where that cannot be decided, what was decided last is shown.
private func today(_ request: WebRequest, _ ground: Ground, load: @escaping @Sendable (Transaction) throws -> AwardProof) async throws -> AwardProof {
    let vendor = request.vendor
    let (known, isDue) = try await ground.store.read(vendor) { tx in
        let proof = try load(tx)
        return (proof, proof.award.endedOn == nil ? try DecideToday.isDue(proof.award.organization, in: proof.award.programme, vendor: vendor, tx) : false)
    }
    guard isDue else { return known }
    do {
        return try await ground.store.write(vendor) { tx in
            try DecideToday(ledger: ground.ledger)(known.award.organization, vendor: vendor, tx)
            return try load(tx)
        }
    } catch {
        // The job meets the same fault, and says so.
        return known
    }
}
