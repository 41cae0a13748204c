using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Components;

[Collection("plans")]
public sealed class AccessTests(StackPlans plans)
{
    [Fact]
    public void A_task_may_do_nothing_that_it_was_not_given() => Assert.All(plans.All, plan => Assert.All(plan.All(ResourceTypes.TaskDefinition), task =>
    {
        var role = task.Text("taskRoleArn")!.Split('/')[^1];
        Assert.Contains(plan.All(ResourceTypes.Role), candidate => candidate.Text("name") == role);
        Assert.Equal(
            role.EndsWith("worker-task", StringComparison.Ordinal) ? ["PublishBacklog"] : [],
            plan.All(ResourceTypes.RolePolicy).Where(policy => policy.Text("role") == role)
                .SelectMany(policy => policy.JsonMap("policy")!.Items("Statement")!).Select(statement => statement.Text("Sid")));
        Assert.DoesNotContain(plan.All(ResourceTypes.RolePolicyAttachment), attachment => attachment.Text("role") == role);
    }));

    [Fact]
    public void A_policy_document_is_written_in_the_order_of_its_author() =>
        Assert.Equal(
            """
            {"Version":"2012-10-17","Statement":[{"Sid":"AssumedByTheService","Effect":"Allow","Principal":{"Service":"monitoring.rds.amazonaws.com"},"Action":["sts:AssumeRole"],"Condition":{"StringEquals":{"aws:SourceAccount":["111122223333"]}}}]}
            """,
            plans.Production.ByName("database-monitoring-role").Text("assumeRolePolicy"));

    [Fact]
    public void Each_purpose_has_a_key_of_its_own() => Assert.All(plans.All, plan =>
        Assert.Equal(
            plan.Stack == "production"
                ? ["alarms-encryption-key", "backups-encryption-key", "cache-encryption-key", "database-backup-copy-encryption-key", "database-encryption-key", "edge-global-encryption-key", "images-encryption-key", "logs-encryption-key", "secrets-encryption-key"]
                : ["alarms-encryption-key", "backups-encryption-key", "cache-encryption-key", "database-encryption-key", "edge-global-encryption-key", "images-encryption-key", "logs-encryption-key", "secrets-encryption-key"],
            plan.All(ResourceTypes.EncryptionKey).Select(key => key.Name).Order(StringComparer.Ordinal)));

    [Fact]
    public void Each_key_is_found_by_its_alias() => Assert.All(plans.All, plan =>
        Assert.Equal(
            plan.All(ResourceTypes.EncryptionKey).Select(key => key.Id).Order(StringComparer.Ordinal),
            plan.All(ResourceTypes.EncryptionKeyAlias).Select(alias => alias.Text("targetKeyId")).Order(StringComparer.Ordinal)));

    [Fact]
    public void Logs_may_use_the_key_for_groups_of_this_account_alone() =>
        Assert.Contains("\"kms:EncryptionContext:aws:logs:arn\":[\"arn:aws:logs:eu-west-1:111122223333:*\"]", plans.Production.ByName("logs-encryption-key").Text("policy"), StringComparison.Ordinal);
}
