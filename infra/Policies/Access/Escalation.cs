namespace Infra.Policies.Access;

/// <summary>Actions that together make whoever has them stronger than they were meant to be.</summary>
/// <param name="Actions">All of them are needed.</param>
internal sealed record Escalation(params IReadOnlyList<string> Actions)
{
    /// <summary>What starts something that then works with a role of its caller's choice.</summary>
    private static readonly string[] Starting =
    [
        "apprunner:CreateService", "cloudformation:CreateStack", "codebuild:CreateProject",
        "datapipeline:CreatePipeline", "ec2:RunInstances", "ecs:RunTask", "ecs:StartTask", "glue:CreateDevEndpoint",
        "glue:CreateJob", "lambda:CreateFunction", "sagemaker:CreateNotebookInstance", "sagemaker:CreateProcessingJob", "sagemaker:CreateTrainingJob",
        "scheduler:CreateSchedule", "ssm:StartAutomationExecution", "states:CreateStateMachine",
    ];

    /// <summary>
    /// The ways known since Rhino Security Labs listed them, as Cloudsplaining and so Checkov look for them, and services that came later. Where
    /// they ask for sts:AssumeRole beside a change of a role, the change alone counts here: a trust can name whoever makes it. What
    /// hands out credentials is another promise.
    /// </summary>
    public static readonly IReadOnlyList<Escalation> Known =
    [
        new("iam:AddUserToGroup"),
        new("iam:AttachGroupPolicy"),
        new("iam:AttachRolePolicy"),
        new("iam:AttachUserPolicy"),
        new("iam:CreatePolicyVersion"),
        new("iam:DeleteRolePermissionsBoundary"),
        new("iam:DeleteUserPermissionsBoundary"),
        new("iam:PutGroupPolicy"),
        new("iam:PutRolePolicy"),
        new("iam:PutUserPolicy"),
        new("iam:SetDefaultPolicyVersion"),
        new("iam:UpdateAssumeRolePolicy"),
        new("iam:UpdateLoginProfile"),
        new("glue:UpdateDevEndpoint"),
        new("lambda:UpdateFunctionCode"),
        .. Starting.Select(start => new Escalation("iam:PassRole", start)),
    ];
}
