using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Lykta.Platform.Backup;

/// <summary>
/// A file nobody reads or changes without the key: AES-256-GCM over pieces of 64 kB, each under its own number, the last one marked as the last
/// (the STREAM construction; Hoang, Reyhanitabar, Rogaway and Vizár, 2015), so that pieces cannot be moved, left out or cut off. Each file has a key
/// of its own, derived from the given one (HKDF, RFC 5869).
/// </summary>
internal static class SealedStream
{
    private const int Piece = 64 * 1024;
    private const int Tag = 16;
    private const int Salt = 32;
    private static readonly byte[] Magic = "LYKTA-BACKUP 1\n"u8.ToArray();

    /// <summary>What is written to it is sealed into the file; disposing it writes the last piece.</summary>
    public static Stream Write(Stream file, byte[] key)
    {
        var salt = RandomNumberGenerator.GetBytes(Salt);
        file.Write(Magic);
        file.Write(salt);
        return new Writer(file, KeyOf(key, salt));
    }

    /// <summary>What was sealed in the file. A wrong key, a changed or a cut file is a <see cref="CryptographicException"/>; another file an <see cref="InvalidDataException"/>.</summary>
    public static Stream Read(Stream file, byte[] key)
    {
        var beginning = new byte[Magic.Length + Salt];
        return file.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false) == beginning.Length && beginning.AsSpan(0, Magic.Length).SequenceEqual(Magic)
            ? new Reader(file, KeyOf(key, beginning[Magic.Length..]))
            : throw new InvalidDataException("Filen är ingen säkerhetskopia av Lykta.");
    }

    private static byte[] KeyOf(byte[] key, byte[] salt) => HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32, salt, Magic);

    private static byte[] Nonce(uint number, bool last)
    {
        var nonce = new byte[12];
        BinaryPrimitives.WriteUInt32BigEndian(nonce.AsSpan(7), number);
        nonce[11] = last ? (byte)1 : (byte)0;
        return nonce;
    }

    private sealed class Writer(Stream file, byte[] key) : OneWayStream(canWrite: true)
    {
        private readonly AesGcm cipher = new(key, Tag);
        private readonly byte[] waiting = new byte[Piece];
        private int filled;
        private uint number;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            while (buffer.Length > 0)
            {
                if (filled == Piece)
                {
                    Seal(last: false);
                }

                var taken = Math.Min(buffer.Length, Piece - filled);
                buffer[..taken].CopyTo(waiting.AsSpan(filled));
                filled += taken;
                buffer = buffer[taken..];
            }
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing && number != uint.MaxValue)
            {
                Seal(last: true);
                number = uint.MaxValue;
                cipher.Dispose();
            }

            base.Dispose(disposing);
        }

        private void Seal(bool last)
        {
            var sealedPiece = new byte[filled + Tag];
            cipher.Encrypt(Nonce(number++, last), waiting.AsSpan(0, filled), sealedPiece.AsSpan(0, filled), sealedPiece.AsSpan(filled), Magic);
            file.Write(sealedPiece);
            filled = 0;
        }
    }

    private sealed class Reader(Stream file, byte[] key) : OneWayStream(canWrite: false)
    {
        private readonly AesGcm cipher = new(key, Tag);
        private readonly byte[] next = new byte[Piece + Tag];
        private byte[] open = [];
        private int taken;
        private int waiting = -1;
        private uint number;
        private bool ended;

        public override int Read(Span<byte> buffer)
        {
            while (taken == open.Length && !ended)
            {
                Open();
            }

            var given = Math.Min(buffer.Length, open.Length - taken);
            open.AsSpan(taken, given).CopyTo(buffer);
            taken += given;
            return given;
        }

        protected override void Dispose(bool disposing)
        {
            cipher.Dispose();
            base.Dispose(disposing);
        }

        /// <summary>Only what follows tells whether a piece is the last: one is read ahead.</summary>
        private void Open()
        {
            if (waiting < 0)
            {
                waiting = file.ReadAtLeast(next, next.Length, throwOnEndOfStream: false);
            }

            var (piece, length) = (next.AsSpan(0, waiting).ToArray(), waiting);
            waiting = length == next.Length ? file.ReadAtLeast(next, next.Length, throwOnEndOfStream: false) : 0;
            ended = waiting == 0;
            if (length < Tag)
            {
                throw new CryptographicException("The file is cut off.");
            }

            open = new byte[length - Tag];
            cipher.Decrypt(Nonce(number++, ended), piece.AsSpan(0, open.Length), piece.AsSpan(open.Length), open, Magic);
            taken = 0;
        }
    }
}
