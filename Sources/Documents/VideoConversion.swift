import Foundation

extension Video {
    /// Only the box around the streams has to change for browsers, not the streams themselves.
    private var needsOnlyRepacking: Bool {
        videoCodec == "h264" && (audioCodec.map { ["aac", "mp3"].contains($0) } ?? true)
    }

    /// Writes an MP4 that every browser plays and that starts before it is whole: repacked where that is enough, else encoded
    /// anew with at most 720 lines. Phones record HEVC, which many browsers refuse.
    ///
    /// - Parameter output: absolute path of a file that is overwritten.
    package func convert(_ path: String, to output: String) async throws {
        guard path.hasPrefix("/"), output.hasPrefix("/") else { throw Refusal.notAVideo }
        let streams = needsOnlyRepacking
            ? ["-c", "copy"]
            : ["-c:v", "libx264", "-preset", "veryfast", "-crf", "23", "-pix_fmt", "yuv420p", "-vf", "scale=-2:'trunc(min(720,ih)/2)*2'",
               "-c:a", "aac", "-b:a", "128k", "-ac", "2"]
        // Encoding runs at about real time on one slow core; the bound is thrice that.
        let seconds = max(120, durationMilliseconds / 1000 * 3)
        try await OffPool.run {
            do {
                _ = try Subprocess(
                    tool: "ffmpeg",
                    arguments: ["-v", "error", "-nostdin", "-protocol_whitelist", "file", "-format_whitelist", "mov,mp4,matroska,webm", "-threads", "1",
                                "-i", "file:" + path, "-map", "0:v:0", "-map", "0:a:0?", "-map_metadata", "-1"] + streams
                        + ["-threads", "1", "-movflags", "+faststart", "-f", "mp4", "-y", "file:" + output],
                    timeLimitSeconds: seconds, maxOutputBytes: 1 << 20, maxMemoryBytes: 4 << 30).run()
            } catch Subprocess.Failure.missing(let tool) { throw Refusal.toolMissing(tool)
            } catch Subprocess.Failure.timedOut { throw Refusal.timedOut
            } catch Subprocess.Failure.outputTooLarge, Subprocess.Failure.failed { throw Refusal.damaged }
        }
    }
}
