import Foundation

/// What ffprobe says of a video.
struct VideoFacts: Sendable, Equatable {
    /// Milliseconds.
    let duration: Int
    let width: Int
    let height: Int
    let videoCodec: String
    /// Nil for a silent video.
    let audioCodec: String?
    let container: FileSignature

    /// Browsers of the last years play these as they are.
    var playsEverywhere: Bool {
        switch container {
        case .mp4: videoCodec == "h264" && [nil, "aac", "mp3"].contains(audioCodec)
        case .webm: ["vp8", "vp9", "av1"].contains(videoCodec) && [nil, "vorbis", "opus"].contains(audioCodec)
        default: false
        }
    }
    /// Only the box around the streams has to change, not the streams.
    var needsOnlyRepacking: Bool { videoCodec == "h264" && [nil, "aac", "mp3"].contains(audioCodec) }
}

/// Videos by ffmpeg.
enum VideoTools {
    /// Longer videos belong into several activities. Milliseconds.
    static let longest = 4 * 3_600_000
    // Only local files: a playlist inside a video cannot make ffmpeg fetch addresses.
    private static let safe = ["-v", "error", "-protocol_whitelist", "file,pipe"]

    private struct Probe: Decodable {
        struct Stream: Decodable {
            let codec_type: String?
            let codec_name: String?
            let width: Int?
            let height: Int?
        }
        struct Format: Decodable { let duration: String? }
        let streams: [Stream]?
        let format: Format?
    }

    /// - Throws: ``OutsideTool/Failed`` when it is no video that can be read.
    static func facts(of path: String, container: FileSignature) async throws -> VideoFacts {
        let json = try await OutsideTool.run(
            "/usr/bin/ffprobe", safe + ["-show_entries", "stream=codec_type,codec_name,width,height:format=duration", "-of", "json", path], seconds: 30)
        let probe = try JSONDecoder().decode(Probe.self, from: Data(json))
        guard let video = probe.streams?.first(where: { $0.codec_type == "video" }), let width = video.width, let height = video.height,
              width > 0, height > 0, let seconds = probe.format?.duration.flatMap(Double.init), seconds.isFinite, seconds > 0,
              seconds * 1000 <= Double(longest)
        else { throw OutsideTool.Failed(program: "ffprobe", reason: "no video stream with a length of at most four hours") }
        return VideoFacts(
            duration: Int(seconds * 1000), width: width, height: height, videoCodec: video.codec_name ?? "",
            audioCodec: probe.streams?.first { $0.codec_type == "audio" }?.codec_name, container: container)
    }

    /// A still of the video as JPEG, at a tenth of its length, at most 1,280 pixels wide.
    static func poster(of path: String, duration: Int, to output: String) async throws {
        let at = String(format: "%.3f", min(Double(duration) / 10_000, 30))
        _ = try await OutsideTool.run(
            "/usr/bin/ffmpeg",
            safe + ["-ss", at, "-i", path, "-frames:v", "1", "-vf", "scale='min(1280,iw)':-2", "-q:v", "4", "-f", "mjpeg", "-y", output], seconds: 60)
    }

    /// An MP4 that every browser plays and that starts before it is whole: repacked if that is enough, else encoded anew
    /// with at most 720 lines.
    static func playable(_ path: String, _ facts: VideoFacts, to output: String) async throws {
        let streams = facts.needsOnlyRepacking
            ? ["-c", "copy"]
            : ["-c:v", "libx264", "-preset", "veryfast", "-crf", "23", "-pix_fmt", "yuv420p", "-vf", "scale=-2:'min(720,ih)'", "-c:a", "aac", "-b:a", "128k", "-ac", "2"]
        // Encoding runs at about real time on one slow core; twice that is the bound.
        let seconds = max(120, facts.duration / 1000 * 2)
        _ = try await OutsideTool.run(
            "/usr/bin/ffmpeg",
            safe + ["-threads", "1", "-i", path, "-map", "0:v:0", "-map", "0:a:0?", "-map_metadata", "-1"] + streams
                + ["-movflags", "+faststart", "-f", "mp4", "-y", output],
            seconds: seconds, megabytes: 4_096)
    }
}
