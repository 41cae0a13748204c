using Pulumi;
using Pulumi.Random;
using SecretsManager = Pulumi.Aws.SecretsManager;

namespace Infra.Data;

/// <summary>
/// A user of the database with a generated password in a secret. The stack writes the secret once; from then on whoever rotates it
/// owns its value, which never passes through a plan or a log.
/// </summary>
public sealed class DatabaseUser : ComponentResource
{
    private const string Current = "AWSCURRENT";

    /// <summary>Known once the secret has a value.</summary>
    public Output<string> SecretArn { get; }

    /// <summary>The version of the secret that holds today, by its id: it tells a rotation apart and gives nothing away.</summary>
    public Output<string> SecretVersion { get; }

    public DatabaseUser(string name, DatabaseUserArgs args, ComponentResourceOptions? options = null)
        : base("infra:data:DatabaseUser", name, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        var secretName = args.Context.Names.For(name);
        var password = args.Password ?? NewPassword($"{args.VersionName}-password", this);
        var secret = new SecretsManager.Secret($"{name}-secret", new SecretsManager.SecretArgs
        {
            // A deleted secret keeps its name for the recovery window, so a generated end lets a stack come back within it.
            NamePrefix = $"{secretName}-",
            Description = args.Description,
            KmsKeyId = args.KeyArn,
            RecoveryWindowInDays = 30,
            Tags = args.Context.Tags.For(secretName),
        }, child);
        var value = args.MasterSecretArn is null
            ? Output.Tuple(args.Host, password).Apply(known => Written(args.UserName, known.Item1, known.Item2, masterArn: null))
            : Output.Tuple(args.Host, password, args.MasterSecretArn).Apply(known => Written(args.UserName, known.Item1, known.Item2, known.Item3));
        var version = new SecretsManager.SecretVersion($"{args.VersionName}-secret-version", new SecretsManager.SecretVersionArgs
        {
            SecretId = secret.Id,
            SecretString = Output.CreateSecret(value),
            // AWS forgets a version that has no label; found missing, it would be written again and put the first password in force.
            VersionStages = { Current, $"generation-{args.Generation}" },
        }, new CustomResourceOptions { Parent = this, IgnoreChanges = { "secretString", "versionStages" } });
        SecretArn = version.Arn;
        SecretVersion = SecretsManager.GetSecretVersions
            .Invoke(new SecretsManager.GetSecretVersionsInvokeArgs { SecretId = version.Arn })
            .Apply(found => found.Versions.First(one => one.VersionStages.Contains(Current)).VersionId);
        RegisterOutputs();
    }

    /// <summary>Letters and digits alone: a password with others breaks the URL of a connection sooner or later.</summary>
    internal static Output<string> NewPassword(string name, ComponentResource parent) =>
        Output.CreateSecret(new RandomPassword(name, new RandomPasswordArgs { Length = 48, Special = false }, new CustomResourceOptions { Parent = parent }).Result);

    private static string Written(string userName, string host, string password, string? masterArn) => CredentialsJson.Write(new CredentialsValue(
        "postgres", host, userName, password, PostgresDatabase.DatabaseName, $"{PostgresDatabase.Port}", masterArn));
}
