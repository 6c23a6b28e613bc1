import Blobs
import Documents
import HTML
import HTTPTypes
import Kernel
import People
import Store
import Web

/// Pictures of brands: taken in, encoded anew by us, and served to everybody under their hash.
struct PictureRoutes: Sendable {
    static let limitBytes = 5 << 20
    let ground: Ground
    private var design: DesignBrand { DesignBrand(ledger: ground.ledger) }

    var routes: [Route] {
        [
            .upload("/branding/{organization}/pictures/{slot}", ManageBrand.self, "Takes a picture of a brand into the draft", { request, scope in
                let (id, slot) = try place(request), vendor = scope.vendor, design = design
                try await ground.store.read(vendor) { tx in _ = try DesignBrand.owner(scope, id, tx) }
                do {
                    let form = try await request.multipart(limit: Self.limitBytes, into: ground.blobs)
                    guard let file = form.file("file") else { throw BrandRefusal.pictureMissing }
                    let blobs = ground.blobs, sent = try blobs.bytes(file.blob.sha256, vendor: vendor)
                    let image = try await OffPool.run { try Self.encode(sent, slot) }
                    let blob = try blobs.put(image.bytes, contentType: image.mediaType, vendor: vendor)
                    let picture = Brand.Picture(sha256: blob.sha256, width: image.width, height: image.height, type: image.mediaType)
                    try await ground.store.write(vendor) { tx in
                        try design.setPicture(scope, id, slot, to: picture, tx)
                        try BlobFolder.reference(blob, ownerKind: BrandStore.ownerKind, ownerID: id.value, tx)
                    }
                } catch let refusal as BrandRefusal where refusal.status == 422 {
                    return try await again(request, scope, id, slot, refusal)
                } catch WebRefusal.uploadTooLarge {
                    return try await again(request, scope, id, slot, .pictureTooLarge)
                }
                return .redirect(BrandingLinks.brand(id).fragment("pictures"), toast: request.t(.brandingPictureTaken))
            }),
            .form("/branding/{organization}/pictures/{slot}/remove", ManageBrand.self, "Takes a picture of a brand out of the draft", { request, scope, _ in
                let (id, slot) = try place(request), design = design
                try await ground.store.write(scope.vendor) { try design.setPicture(scope, id, slot, to: nil, $0) }
                return .redirect(BrandingLinks.brand(id).fragment("pictures"), toast: request.t(.brandingPictureRemoved))
            }),
            .page("/brand/pictures/{picture}", "Serves a picture of a brand, immutable", anyone: { request in
                let sha256 = try request.parameter("picture"), vendor = request.vendor
                guard sha256.utf8.count == 64, sha256.allSatisfy({ $0.isASCII && $0.isHexDigit }) else { throw WebRefusal.notFound }
                let found = try await ground.store.read(vendor) { tx -> (size: Int, type: String)? in
                    try tx.first("""
                        SELECT b.size, b.content_type FROM blob b WHERE b.vendor_id = \(vendor) AND b.sha256 = \(sha256)
                            AND EXISTS (SELECT 1 FROM blob_reference r WHERE r.vendor_id = b.vendor_id AND r.sha256 = b.sha256 AND r.owner_kind = \(BrandStore.ownerKind))
                        """).map { (try $0.int("size"), try $0.text("content_type")) }
                }
                guard let found else { throw WebRefusal.notFound }
                return .file(request, path: ground.blobs.path(sha256, vendor: vendor), size: found.size, type: found.type, etag: sha256, cache: "public, max-age=31536000, immutable")
                    // Mail is read in other sites' pages.
                    .adding("Cross-Origin-Resource-Policy", "cross-origin")
            }),
        ]
    }

    private func place(_ request: WebRequest) throws -> (OrganizationID, BrandContent.Slot) {
        guard let slot = BrandContent.Slot(rawValue: try request.parameter("slot")) else { throw WebRefusal.notFound }
        return (try request.id("organization"), slot)
    }

    /// - Throws: `BrandRefusal`
    static func encode(_ sent: [UInt8], _ slot: BrandContent.Slot) throws -> Image {
        var bytes = sent
        if VectorPicture.isOne(sent) {
            do { bytes = try VectorPicture.rasterize(sent, edge: slot.edge) } catch { throw BrandRefusal.drawingUnreadable }
        }
        do { return try Image.reencode(bytes, maxEdge: slot.edge, format: slot == .welcomePicture ? nil : .png) } catch { throw BrandRefusal.pictureUnreadable }
    }

    private func again(_ request: WebRequest, _ scope: Scope<ManageBrand>, _ id: OrganizationID, _ slot: BrandContent.Slot, _ refusal: BrandRefusal) async throws -> WebResponse {
        let vendor = scope.vendor
        let (state, allowed) = try await ground.store.read(vendor) { tx in
            (try BrandStore.state(try DesignBrand.owner(scope, id, tx), vendor: vendor, tx), try DesignBrand.allowed(scope, tx))
        }
        return .page(BrandViews.design(request, state, BrandPreview.base(of: state.owner, request.site), allowed, isVendorAdmin: scope.reach.all,
                                       BrandForm.fields(state.draft), FormErrors([]), picture: (slot, request.t(refusal.message))), status: 422)
    }
}
