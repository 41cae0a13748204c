namespace Infra.Recording;

/// <summary>IAM, KMS, Secrets Manager, and who may call a function.</summary>
internal static class AccessAnswers
{
    public static IReadOnlyList<ResourceAnswer> All { get; } =
    [
        new("aws:iam/policy:Policy", policy => AwsAccount.IamArn($"policy{policy.Text("path", "/")}{policy.CloudName}"))
        {
            NamedBy = "name",
            Outputs = policy => new() { ["arn"] = policy.Id, ["policyId"] = $"ANPA{policy.Hex(17).ToUpperInvariant()}" },
        },
        new("aws:iam/role:Role", role => role.CloudName)
        {
            NamedBy = "name",
            Outputs = role => new()
            {
                ["arn"] = AwsAccount.IamArn($"role{role.Text("path", "/")}{role.CloudName}"),
                ["uniqueId"] = $"AROA{role.Hex(17).ToUpperInvariant()}",
            },
        },
        new("aws:iam/rolePolicy:RolePolicy", policy => $"{policy.Text("role", "")}:{policy.CloudName}") { NamedBy = "name" },
        new("aws:iam/rolePolicyAttachment:RolePolicyAttachment", attachment => $"{attachment.Text("role", "")}-{attachment.Hex(7)}"),
        new("aws:iam/openIdConnectProvider:OpenIdConnectProvider", provider => AwsAccount.IamArn($"oidc-provider/{Host(provider)}"))
        {
            Outputs = provider => new() { ["arn"] = provider.Id },
        },
        new("aws:kms/key:Key", key => $"key-{key.Name}")
        {
            Outputs = key => new() { ["arn"] = key.Arn("kms", $"key/{key.Id}"), ["keyId"] = key.Id },
        },
        new("aws:kms/alias:Alias", alias => alias.Text("name", $"alias/{alias.Name}-{alias.Hex(7)}"))
        {
            Outputs = alias => new()
            {
                ["arn"] = alias.Arn("kms", alias.Id),
                ["name"] = alias.Id,
                ["targetKeyArn"] = alias.Arn("kms", $"key/{alias.Text("targetKeyId", "")}"),
            },
        },
        // Secrets Manager adds six characters of its own to every name.
        new("aws:secretsmanager/secret:Secret", secret => secret.Arn("secretsmanager", $"secret:{secret.CloudName}-{secret.Hex(6)}"))
        {
            NamedBy = "name", Outputs = secret => new() { ["arn"] = secret.Id },
        },
        new("aws:secretsmanager/secretVersion:SecretVersion", version => $"{version.Text("secretId", "")}|{version.Hex(32)}")
        {
            Outputs = version => new()
            {
                ["arn"] = version.Text("secretId", ""),
                ["hasSecretStringWo"] = false,
                ["secretArn"] = version.Text("secretId", ""),
                ["versionId"] = version.Hex(32),
                ["versionStages"] = new object[] { "AWSCURRENT" },
            },
        },
        new("aws:secretsmanager/secretRotation:SecretRotation", rotation => rotation.Text("secretId", rotation.Name)),
        new("aws:lambda/permission:Permission", permission => permission.CloudName) { NamedBy = "statementId" },
    ];

    private static string Host(AskedResource provider) => provider.Text("url", provider.Name).Replace("https://", "", StringComparison.Ordinal);
}
