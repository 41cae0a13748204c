using System.Net;
using System.Security.Authentication;
using System.Text;

namespace Stacks.Operations.Proving;

/// <summary>Asks one address once.</summary>
internal sealed class SmokeProbe(HttpClient client)
{
    /// <summary>A version is short; who answers with more is not read to the end.</summary>
    private const int LongestAnswer = 64 * 1024;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    /// <summary>Null for a good answer.</summary>
    public async Task<string?> TroubleAsync(SmokeQuestion question, CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        either.CancelAfter(Limit);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, question.Address);
            request.Headers.CacheControl = new() { NoCache = true };
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return Trouble(response) ?? (question.Version is { } version ? await VersionTroubleAsync(response, version, either.Token) : null);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return $"no answer within {Limit.TotalSeconds} seconds";
        }
        catch (HttpRequestException exception) when (exception.InnerException is AuthenticationException certificate)
        {
            return $"TLS failed, look at the certificate and whether it is for {question.Address.Host}: {certificate.Message}";
        }
        catch (HttpRequestException exception)
        {
            return $"no answer ({exception.HttpRequestError}): {exception.Message}";
        }
        catch (IOException exception)
        {
            return $"the answer broke off: {exception.Message}";
        }
    }

    private static string? Trouble(HttpResponseMessage response) => (int)response.StatusCode switch
    {
        200 => null,
        503 => "503: not ready, a dependency is down or no task is there to answer",
        >= 300 and < 400 => $"{(int)response.StatusCode}, leads to {response.Headers.Location?.ToString() ?? "nowhere"}, which is not followed",
        var code => $"{code} {(Enum.IsDefined((HttpStatusCode)code) ? (HttpStatusCode)code : "")}".TrimEnd(),
    };

    private static async Task<string?> VersionTroubleAsync(HttpResponseMessage response, string version, CancellationToken cancellation)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        var buffer = new byte[LongestAnswer];
        var length = await stream.ReadAtLeastAsync(buffer, LongestAnswer, throwOnEndOfStream: false, cancellation);
        return Names(Encoding.UTF8.GetString(buffer, 0, length), version) ? null : $"answers, but does not name {version}";
    }

    /// <summary>Whether a text or JSON holds the version as a word of its own: 1.4.2 is not in 1.4.20, nor in 1.4.2-rc1.</summary>
    private static bool Names(string text, string version)
    {
        for (var at = text.IndexOf(version, StringComparison.Ordinal); at >= 0; at = text.IndexOf(version, at + 1, StringComparison.Ordinal))
        {
            var end = at + version.Length;
            if ((at == 0 || !IsPartOfVersion(text[at - 1])) && (end == text.Length || !IsPartOfVersion(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPartOfVersion(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or '-';
}
