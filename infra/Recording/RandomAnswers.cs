using System.Globalization;
using System.Numerics;
using Pulumi;

namespace Infra.Recording;

/// <summary>Generated values. None is random: a plan must not change from run to run.</summary>
internal static class RandomAnswers
{
    public static IReadOnlyList<ResourceAnswer> All { get; } =
    [
        // A mock forgets which outputs the provider calls secret, so the answer says it.
        new("random:index/randomPassword:RandomPassword", _ => "none")
        {
            Outputs = password => new()
            {
                ["bcryptHash"] = Output.CreateSecret($"bcrypt-hash-of-{password.Name}"),
                ["result"] = Output.CreateSecret($"generated-{password.Name}"),
            },
        },
        new("random:index/randomId:RandomId", id => Base64Url(Bytes(id)))
        {
            Outputs = id => new()
            {
                ["b64Std"] = id.Text("prefix", "") + Convert.ToBase64String(Bytes(id)),
                ["b64Url"] = id.Text("prefix", "") + Base64Url(Bytes(id)),
                ["dec"] = id.Text("prefix", "") + new BigInteger(Bytes(id), isUnsigned: true, isBigEndian: true).ToString(CultureInfo.InvariantCulture),
                ["hex"] = id.Text("prefix", "") + Convert.ToHexStringLower(Bytes(id)),
            },
        },
    ];

    private static byte[] Bytes(AskedResource id) => Convert.FromHexString(id.Hex(2 * Math.Clamp((int)id.Number("byteLength", 4), 1, 32)));

    private static string Base64Url(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
