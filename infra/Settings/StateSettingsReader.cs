using System.Text.RegularExpressions;

namespace Infra.Settings;

internal static partial class StateSettingsReader
{
    private const string BucketScheme = "s3://";

    private static TextShape Url => new(
        $"{StateSettings.PulumiCloud}, or the bucket of the state, for example s3://acme-pulumi-state/shop",
        text => text == StateSettings.PulumiCloud || BucketPattern().IsMatch(text));

    private static TextShape Key => new(
        "the ARN of a key of KMS, for example arn:aws:kms:eu-west-1:111122223333:key/00000000-0000-0000-0000-000000000000",
        KeyPattern().IsMatch);

    public static StateSettings Read(SettingsSection section)
    {
        var url = section.Optional("url", StateSettings.PulumiCloud, (s, k) => s.Text(k, Url));
        var key = section.Optional<string?>("keyArn", otherwise: null, (s, k) => s.Text(k, Key));
        if (key is not null && url == StateSettings.PulumiCloud && !section.HasProblem("url"))
        {
            section.Report("keyArn", $"must not be there without a state.url that begins with {BucketScheme}: Pulumi Cloud has a key of its own");
        }

        var match = BucketPattern().Match(url);
        return new StateSettings
        {
            Url = url,
            Bucket = match.Success ? new StateBucket(match.Groups["bucket"].Value, match.Groups["folder"].Value, key) : null,
        };
    }

    /// <summary>The names that S3 takes for a bucket, but for those with a dot, for which TLS does not work.</summary>
    [GeneratedRegex(
        @"\As3://(?!xn--|sthree-|amzn-s3-demo-)(?<bucket>[a-z0-9][a-z0-9-]{1,61}[a-z0-9])(?<!-s3alias|--ol-s3|--x-s3|--table-s3)(/(?!\.{1,2}(/|\z))(?<folder>[A-Za-z0-9_.-]+(/(?!\.{1,2}(/|\z))[A-Za-z0-9_.-]+)*))?\z",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex BucketPattern();

    [GeneratedRegex(@"\Aarn:aws:kms:[a-z]{2}(-[a-z]+)+-[0-9]:[0-9]{12}:key/(mrk-[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KeyPattern();
}
