namespace Infra.Images;

/// <summary>Which image a service runs, as its stack file says it; a service without one runs nothing yet.</summary>
public abstract record ServiceImage
{
    /// <summary>Every form, for messages.</summary>
    public const string Forms =
        "sha256:DIGEST or own:TAG of the service's own repository, or an image elsewhere with its registry and a digest or tag, "
            + "for example sha256: with 64 hexadecimal digits, own:1.4.2 or ghcr.io/acme/shop-api:1.4.2; never the tag latest, which moves";

    private const string OwnTag = "own:";

    private const string OwnDigest = "sha256:";

    private ServiceImage()
    {
    }

    /// <summary>In the service's own repository by digest, as a push prints it.</summary>
    /// <param name="Digest"><c>sha256:</c> and 64 hexadecimal digits.</param>
    public sealed record ByDigest(string Digest) : ServiceImage;

    /// <summary>In the service's own repository by a tag, which cannot be pushed a second time.</summary>
    public sealed record ByTag(string Tag) : ServiceImage;

    /// <summary>In a registry that asks for no login.</summary>
    public sealed record Elsewhere(ImageReference Reference) : ServiceImage;

    /// <summary>False for a text that has none of the <see cref="Forms"/>.</summary>
    public static bool TryParse(string text, out ServiceImage? image)
    {
        if (text.StartsWith(OwnDigest, StringComparison.Ordinal))
        {
            image = IsDigest(text) ? new ByDigest(text) : null;
        }
        else if (text.StartsWith(OwnTag, StringComparison.Ordinal))
        {
            image = IsTag(text[OwnTag.Length..]) ? new ByTag(text[OwnTag.Length..]) : null;
        }
        else
        {
            image = ImageReference.TryParse(text, out var elsewhere) ? new Elsewhere(elsewhere!) : null;
        }

        return image is not null;
    }

    private static bool IsDigest(string text)
    {
        foreach (var digit in text.AsSpan(OwnDigest.Length))
        {
            if (!char.IsAsciiHexDigitLower(digit))
            {
                return false;
            }
        }

        return text.Length == OwnDigest.Length + 64;
    }

    private static bool IsTag(string tag)
    {
        if (tag.Length is 0 or > 128 || tag is "latest" || tag[0] is '.' or '-')
        {
            return false;
        }

        foreach (var letter in tag)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('.' or '_' or '-'))
            {
                return false;
            }
        }

        return true;
    }
}
