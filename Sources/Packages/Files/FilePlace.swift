/// Where the bytes of a package's file lie: in a blob of their own, or within a bundle. Whoever reads a package's file asks here.
struct FilePlace: Sendable, Hashable {
    /// The blob that holds them.
    let blob: String
    /// The first byte within it.
    let offset: Int
    /// Bytes.
    let size: Int
    let isPacked: Bool
    /// Names these bytes for a browser's cache, without quotes.
    let etag: String
}

extension PackageFile {
    /// The file as it is.
    var plain: FilePlace { FilePlace(blob: bundle?.sha256 ?? sha256, offset: bundle?.offset ?? 0, size: size, isPacked: false, etag: sha256) }
    /// Its gzip form, where there is one.
    var packed: FilePlace? {
        guard let packedSize else { return nil }
        if let bundle { return bundle.packedOffset.map { FilePlace(blob: bundle.sha256, offset: $0, size: packedSize, isPacked: true, etag: sha256 + "-gzip") } }
        return packedSHA256.map { FilePlace(blob: $0, offset: 0, size: packedSize, isPacked: true, etag: $0) }
    }
}
