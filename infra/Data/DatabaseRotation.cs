using Infra.Naming;
using Infra.Network;
using Pulumi;
using Pulumi.Aws.Ec2;
using Lambda = Pulumi.Aws.Lambda;
using SecretsManager = Pulumi.Aws.SecretsManager;

namespace Infra.Data;

/// <summary>
/// Changes the password of the services on a schedule: AWS's own function signs in as the master user and changes the one of two users
/// that nobody uses at the moment, so that tasks keep working with the other until they are restarted. The function is deployed beside
/// the stack, once, into the security group that stands ready for it here.
/// </summary>
public sealed class DatabaseRotation : ComponentResource
{
    /// <summary>All punctuation but three characters that need no escape in a URL, of which the function demands one.</summary>
    private const string ExcludedCharacters = ":/?#[]@!$&'()*+,;=%\"\\<>^`{|}~";

    /// <summary>The parameters that the function is deployed with, as JSON.</summary>
    public Output<string> Parameters { get; }

    public DatabaseRotation(string name, DatabaseRotationArgs args, ComponentResourceOptions? options = null)
        : base("infra:data:DatabaseRotation", name, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        var group = new SecurityGroup($"{name}-sg", new SecurityGroupArgs
        {
            VpcId = args.Placement.VpcId,
            Description = "Rotation of the database password: to Postgres and to AWS, from nowhere",
            Tags = args.Context.Tags.For($"{name}-sg"),
        }, child);
        Traffic.Allow($"{name}-to-database", group, args.Database, PostgresDatabase.Port, "Postgres from the rotation of its password", args.Context.Tags, this);
        args.Placement.AllowOut(name, group, args.Context.Tags, this);
        Parameters = Output
            .Tuple(group.Id, Output.All(args.Placement.SubnetIds), args.MasterSecretArn, args.KeyArn)
            .Apply(known => CredentialsJson.Write(
            [
                new("endpoint", $"https://secretsmanager.{args.Context.Region}.amazonaws.com"),
                new("functionName", args.Schedule?.Function ?? DefaultFunction(args.Context.Names)),
                new("vpcSubnetIds", string.Join(',', known.Item2)),
                new("vpcSecurityGroupIds", known.Item1),
                new("masterSecretArn", known.Item3),
                new("masterSecretKmsKeyArn", known.Item4),
                new("kmsKeyArn", known.Item4),
                new("excludeCharacters", ExcludedCharacters),
            ]));
        if (args.Schedule is { } schedule)
        {
            Rotate(name, schedule, args);
        }

        RegisterOutputs();
    }

    /// <summary>What the function is called in a stack that does not say: <c>shop-staging-database-rotation</c>.</summary>
    public static string DefaultFunction(StandardNames names) => names.For("database-rotation");

    private void Rotate(string name, DatabaseRotationSchedule schedule, DatabaseRotationArgs args)
    {
        var permission = new Lambda.Permission($"{name}-permission", new Lambda.PermissionArgs
        {
            Function = schedule.Function,
            Action = "lambda:InvokeFunction",
            Principal = "secretsmanager.amazonaws.com",
            SourceAccount = args.Context.AccountId,
            SourceArn = args.SecretArn,
        }, new CustomResourceOptions { Parent = this });
        _ = new SecretsManager.SecretRotation($"{name}-schedule", new SecretsManager.SecretRotationArgs
        {
            SecretId = args.SecretArn,
            RotationLambdaArn = Output.Format($"arn:aws:lambda:{args.Context.Region}:{args.Context.AccountId}:function:{schedule.Function}"),
            // The first rotation waits for its day: until the runbook has made the user, it could only fail.
            RotateImmediately = false,
            RotationRules = new SecretsManager.Inputs.SecretRotationRotationRulesArgs { AutomaticallyAfterDays = (int)schedule.Interval.TotalDays },
        }, new CustomResourceOptions { Parent = this, DependsOn = permission });
    }
}
