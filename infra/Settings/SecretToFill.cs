using Infra.Naming;

namespace Infra.Settings;

/// <summary>A secret of the product whose value lies in AWS alone, with how it gets there.</summary>
/// <param name="Variable">The environment variable that it becomes: <c>STRIPE_SECRET_KEY</c>.</param>
/// <param name="Services">The services that are given it, by name.</param>
/// <param name="Command">Sets the value, in bash and PowerShell alike, out of a file that no shell remembers.</param>
public sealed record SecretToFill(string Variable, IReadOnlyList<string> Services, string Command)
{
    /// <summary>The secrets that the services of a stack name, by variable. Whether they have a value, only AWS knows.</summary>
    /// <param name="settings">The settings of the stack.</param>
    /// <param name="stack">The stack's name: <c>staging</c>.</param>
    public static IReadOnlyList<SecretToFill> In(StackSettings settings, string stack)
    {
        var names = new StandardNames(settings.Product, stack);
        return
        [
            .. Variables(settings.Services).Select(variable => new SecretToFill(
                variable,
                [.. settings.Services.Where(service => service.Secrets.Contains(variable, StringComparer.Ordinal)).Select(service => service.Name)],
                $"aws secretsmanager put-secret-value --region {settings.Region} --secret-id $(aws secretsmanager list-secrets --region {settings.Region} "
                    + $"--query \"SecretList[?Tags[?Key=='Name' && Value=='{names.ApplicationSecret(variable)}']].ARN | [0]\" --output text) "
                    + $"--secret-string file://{variable}.txt")),
        ];
    }

    /// <summary>Each variable once, ordered by name (ordinal).</summary>
    public static IReadOnlyList<string> Variables(IEnumerable<ServiceSettings> services)
    {
        var variables = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var service in services)
        {
            variables.UnionWith(service.Secrets);
        }

        return [.. variables];
    }
}
