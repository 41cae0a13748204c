using Pulumi;
using SecretsManager = Pulumi.Aws.SecretsManager;

namespace Infra.Access;

/// <summary>
/// The secrets of the product itself, one for each name however many services use it. They are made without a value, which a person
/// sets in AWS: it passes through no file, no plan and no state. A task that names one without a value does not start.
/// </summary>
public sealed class ApplicationSecrets : ComponentResource
{
    private readonly Dictionary<string, ApplicationSecret> _secrets = new(StringComparer.Ordinal);

    public ApplicationSecrets(string name, ApplicationSecretsArgs args, ComponentResourceOptions? options = null)
        : base("infra:access:ApplicationSecrets", name, options)
    {
        var key = new EncryptionKey($"{name}-encryption", new EncryptionKeyArgs
        {
            Purpose = "secrets",
            Through = ["secretsmanager"],
            Context = args.Context,
        }, new ComponentResourceOptions { Parent = this });
        foreach (var variable in args.Variables)
        {
            var secretName = args.Context.Names.ApplicationSecret(variable);
            var secret = new SecretsManager.Secret($"{name}-{variable.Replace('_', '-').ToLowerInvariant()}", new SecretsManager.SecretArgs
            {
                // A deleted secret keeps its name until its recovery window ends, so no two have the same.
                NamePrefix = $"{secretName}-",
                Description = $"{variable}, as the services that name it are given it",
                KmsKeyId = key.Arn,
                RecoveryWindowInDays = 30,
                Tags = args.Context.Tags.For(secretName),
            }, new CustomResourceOptions { Parent = this });
            _secrets.Add(variable, new ApplicationSecret(variable, secret.Arn, key));
        }

        RegisterOutputs();
    }

    /// <summary>The secret of a variable that the stack declared.</summary>
    public ApplicationSecret Of(string variable) => _secrets[variable];
}
